package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.RunRules;

import com.fasterxml.jackson.databind.JsonNode;

/** The artifacts that a server itself keeps for its clients, by their path below its folder of them. */
final class ArtifactProxy {

	private static final String SCHEME = "mlflow-artifacts:";
	private static final String PATH = "/api/2.0/mlflow-artifacts/artifacts";

	private final RestClient client;

	ArtifactProxy(RestClient client) {
		this.client = client;
	}

	/** @return the path that a URI such as {@code mlflow-artifacts:/2/RUN/artifacts} means; empty for one of another kind */
	static Optional<String> path(String uri) {
		try {
			String path = uri.startsWith(SCHEME) ? URI.create(uri).getPath() : null;
			return Optional.ofNullable(path).map(found -> found.replaceFirst("^/+", ""));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/**
	 * @param path of a folder
	 * @param shown its path for the user, before what lies in it
	 * @return what lies directly in the folder; names that lead elsewhere are left out
	 */
	List<Artifact> list(String path, String shown) throws IOException {
		List<Artifact> found = new ArrayList<>();
		JsonNode answer = client.json(RestRequest.getPath(PATH).with("path", path), Progress.NONE);
		for (JsonNode file : answer.path("files")) {
			artifact(file, shown).ifPresent(found::add);
		}
		return found;
	}

	private static Optional<Artifact> artifact(JsonNode file, String folder) {
		String name = RestJson.text(file, "path");
		boolean isFolder = file.path("is_dir").asBoolean(false);
		return RunRules.isArtifactPath(name) && !name.contains("/")
				? Optional.of(new Artifact(folder + "/" + name, isFolder, isFolder ? -1 : file.path("file_size").asLong(-1)))
				: Optional.empty();
	}

	/** @return the request for the content of a file */
	RestRequest get(String path) {
		return RestRequest.getPath(PATH + "/" + RestRequest.encodedPath(path));
	}

	void put(Path file, String path, Progress progress) throws IOException {
		client.json(new RestRequest("PUT", PATH + "/" + RestRequest.encodedPath(path), List.of(), "application/octet-stream",
				BodyPublishers.ofFile(file)), progress);
	}
}
