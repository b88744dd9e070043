package org.edgeloop.experiment.internal.rest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

	private static final String PROXY = "/api/2.0/mlflow-artifacts/artifacts/";
	private static final int BLOCK = 1 << 16;
	private static final Pattern RUN_ID = Pattern.compile("[0-9a-f]{32}");

	private final RestClient client;
	private final ArtifactCache cache;

	RestArtifacts(RestClient client, ArtifactCache cache) {
		this.client = client;
		this.cache = cache;
	}

	List<Artifact> list(String runId, String folder) throws IOException {
		List<Artifact> found = new ArrayList<>();
		new RestPages(client, "files", token -> {
			RestRequest request = byRun(RestRequest.get("artifacts/list"), runId);
			RestRequest below = folder.isEmpty() ? request : request.with("path", folder);
			return token.isEmpty() ? below : below.with("page_token", token);
		}).read(file -> artifact(file, folder).ifPresent(found::add), Progress.NONE);
		found.sort(Comparator.comparing(Artifact::path));
		return found;
	}

	/** @return nothing for a path that the server has no business to name */
	private static Optional<Artifact> artifact(JsonNode file, String folder) {
		String path = RestJson.text(file, "path");
		try {
			RunRules.checkArtifactPath(path);
		} catch (ProblemException e) {
			return Optional.empty();
		}
		boolean below = folder.isEmpty() || path.startsWith(folder + "/");
		boolean isFolder = file.path("is_dir").asBoolean(false);
		return below ? Optional.of(new Artifact(path, isFolder, isFolder ? -1 : file.path("file_size").asLong(-1))) : Optional.empty();
	}

	/** @return a copy of an artifact, fetched anew, for it may have changed */
	Path get(String runId, String path, Progress progress) throws IOException {
		RunRules.checkArtifactPath(path);
		Path copy = cache.file(runId, path);
		RestRequest request = RestRequest.getPath("/get-artifact").with("path", path).with("run_uuid", runId);
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
		String root = RestJson.run(client.json(byRun(RestRequest.get("runs/get"), runId), progress).path("run")).artifactUri();
		if (root.startsWith("mlflow-artifacts:")) {
			upload(file, URI.create(root).getPath() + "/" + path, progress);
		} else if (isFolderHere(root, runId)) {
			AtomicFiles.write(folder(root).resolve(path), out -> Files.copy(file, out));
		} else {
			throw new ProblemException(Problem.error("The server takes no files itself; it leaves that to its clients", root,
					"start the server with --artifacts-destination and --serve-artifacts"));
		}
	}

	private void upload(Path file, String path, Progress progress) throws IOException {
		try {
			String below = path.startsWith("/") ? path.substring(1) : path;
			client.json(new RestRequest("PUT", PROXY + RestRequest.encodedPath(below), List.of(), "application/octet-stream",
					BodyPublishers.ofFile(file)), progress);
		} catch (FileNotFoundException e) {
			throw new ProblemException(Problem.error("The file cannot be read: " + IoCause.inWords(e), file.toString(), "check the path"), e);
		}
	}

	/**
	 * A server on this machine without artifacts of its own names a folder, which its clients write. It is taken only if it is one of
	 * this run's, in a folder that is there: what looks like a server here may be a tunnel to one elsewhere.
	 */
	private boolean isFolderHere(String root, String runId) throws IOException {
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

	private static RestRequest byRun(RestRequest request, String runId) {
		return request.with("run_id", runId);
	}
}
