package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.RunRules;

import com.fasterxml.jackson.databind.JsonNode;

/** The files that runs leave with an MLflow server. */
final class RestArtifacts {

	private static final int BLOCK = 1 << 16;
	private static final Pattern RUN_ID = Pattern.compile("[0-9a-f]{32}");

	private final RestClient client;
	private final ArtifactCache cache;
	private final ArtifactProxy proxy;
	private final LoggedModels loggedModels;
	private final Map<String, SortedMap<String, String>> modelsOfRuns = new ConcurrentHashMap<>();

	RestArtifacts(RestClient client, ArtifactCache cache) {
		this.client = client;
		this.cache = cache;
		this.proxy = new ArtifactProxy(client);
		this.loggedModels = new LoggedModels(client);
	}

	/** @return what lies directly in a folder, sorted by path, the models that the run logged among it */
	List<Artifact> list(String runId, String folder) throws IOException {
		List<Artifact> found = new ArrayList<>();
		Optional<String> model = inModel(runId, folder);
		if (model.isPresent()) {
			found.addAll(proxy.list(model.get(), folder));
		} else {
			found.addAll(own(runId, folder));
		}
		if (folder.isEmpty()) {
			models(runId, found).keySet().forEach(name -> found.add(new Artifact(name, true, -1)));
		}
		found.sort(Comparator.comparing(Artifact::path));
		return found;
	}

	private List<Artifact> own(String runId, String folder) throws IOException {
		List<Artifact> found = new ArrayList<>();
		new RestPages(client, "files", token -> {
			RestRequest request = RestRequest.get("artifacts/list").with("run_id", runId);
			RestRequest below = folder.isEmpty() ? request : request.with("path", folder);
			return token.isEmpty() ? below : below.with("page_token", token);
		}).read(file -> artifact(file, folder).ifPresent(found::add), Progress.NONE);
		return found;
	}

	/** @return nothing for a path that the server has no business to name */
	private static Optional<Artifact> artifact(JsonNode file, String folder) {
		String path = RestJson.text(file, "path");
		boolean below = folder.isEmpty() || path.startsWith(folder + "/");
		boolean isFolder = file.path("is_dir").asBoolean(false);
		return below && RunRules.isArtifactPath(path)
				? Optional.of(new Artifact(path, isFolder, isFolder ? -1 : file.path("file_size").asLong(-1))) : Optional.empty();
	}

	/** Asked anew with each look at all artifacts, for a run may log models while it goes on. */
	private SortedMap<String, String> models(String runId, List<Artifact> own) {
		SortedMap<String, String> models = new TreeMap<>();
		try {
			models.putAll(loggedModels.of(runId, own.stream().map(Artifact::path).collect(Collectors.toSet())));
			modelsOfRuns.put(runId, models);
		} catch (IOException e) {
			// The run's own artifacts show all the same.
		}
		return models;
	}

	/** @return where a path lies, if it is one of a logged model's */
	private Optional<String> inModel(String runId, String path) {
		if (path.isEmpty()) {
			return Optional.empty();
		}
		if (!modelsOfRuns.containsKey(runId)) {
			try {
				models(runId, own(runId, ""));
			} catch (IOException e) {
				return Optional.empty();
			}
		}
		int slash = path.indexOf('/');
		String top = slash < 0 ? path : path.substring(0, slash);
		return Optional.ofNullable(modelsOfRuns.getOrDefault(runId, new TreeMap<>()).get(top)).map(root -> root + path.substring(top.length()));
	}

	/** @return a copy of an artifact, fetched anew, for it may have changed */
	Path get(String runId, String path, Progress progress) throws IOException {
		RunRules.checkArtifactPath(path);
		Path copy = cache.file(runId, path);
		RestRequest request = inModel(runId, path).map(proxy::get)
				.orElseGet(() -> RestRequest.getPath("/get-artifact").with("path", path).with("run_uuid", runId));
		progress.begin("Fetching " + path, 0);
		AtomicFiles.write(copy, out -> client.send(request, progress, Long.MAX_VALUE, body -> copy(body, out, progress)));
		return copy;
	}

	/** @return how many bytes there were */
	private static long copy(InputStream body, OutputStream out, Progress progress) throws IOException {
		var block = new byte[BLOCK];
		long total = 0;
		for (int count = body.read(block); count >= 0; count = body.read(block)) {
			write(block, count, out);
			progress.worked(count);
			total += count;
		}
		return total;
	}

	/** That the disk is full is not the server's fault. */
	private static void write(byte[] block, int count, OutputStream out) throws ProblemException {
		try {
			out.write(block, 0, count);
		} catch (IOException e) {
			throw new ProblemException(Problem.error("The copy of the artifact cannot be written: " + IoCause.inWords(e), "",
					"make room on the disk"), e);
		}
	}

	/** Keeps a file with a run, as the server itself tells its clients to: through the server, or in a folder of this machine. */
	void put(String runId, Path file, String path, Progress progress) throws IOException {
		RunRules.checkArtifactPath(path);
		String root = RestJson.run(client.json(RestRequest.get("runs/get").with("run_id", runId), progress).path("run")).artifactUri();
		Optional<String> served = ArtifactProxy.path(root);
		if (served.isPresent()) {
			proxy.put(file, served.get() + "/" + path, progress);
		} else if (isFolderHere(root, runId)) {
			AtomicFiles.write(folder(root).resolve(path), out -> Files.copy(file, out));
		} else {
			throw new ProblemException(Problem.error("The server takes no files itself; it leaves that to its clients", root,
					"start the server with --artifacts-destination and --serve-artifacts"));
		}
	}

	/**
	 * A server on this machine without artifacts of its own names a folder, which its clients write. It is taken only if it is one of
	 * this run's, in a folder that is there: what looks like a server here may be a tunnel to one elsewhere.
	 */
	private boolean isFolderHere(String root, String runId) {
		boolean isFolder = root.startsWith("/") || root.startsWith("file:///");
		if (!isFolder || !Loopback.is(client.server()) || !RUN_ID.matcher(runId).matches()) {
			return false;
		}
		Path folder = folder(root);
		Path experiment = folder.endsWith(Path.of(runId, "artifacts")) ? folder.getParent().getParent() : null;
		return experiment != null && experiment.getParent() != null && Files.isDirectory(experiment.getParent());
	}

	private static Path folder(String root) {
		return Path.of(root.startsWith("file:") ? URI.create(root).getPath() : root).normalize();
	}
}
