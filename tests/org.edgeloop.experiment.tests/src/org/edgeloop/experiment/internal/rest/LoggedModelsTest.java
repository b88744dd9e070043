package org.edgeloop.experiment.internal.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that a run logged with MLflow 3, whose answers are written here as its protocol says; one has the name of an artifact. */
class LoggedModelsTest {

	private static final String PROXY = "/api/2.0/mlflow-artifacts/artifacts";

	@TempDir
	Path folder;

	private final WireServer server = new WireServer();

	@BeforeEach
	void serve() {
		server.answer("GET", "runs/get", 200, """
				{"run":{"info":{"run_id":"r"},"outputs":{"model_outputs":[{"model_id":"m-1","step":"0"},{"model_id":"m-2"},{"model_id":"m-3"},
				{"model_id":"m-4"}]}}}""");
		model("m-1", "classifier", "mlflow-artifacts:/2/models/m-1/artifacts");
		model("m-2", "reports", "mlflow-artifacts:/2/models/m-2/artifacts");
		model("m-3", "elsewhere", "s3://bucket/m-3");
		model("m-4", "../up", "mlflow-artifacts:/2/models/m-4/artifacts");
		server.answer("GET", "artifacts/list", 200, "{\"files\":[{\"path\":\"reports\",\"is_dir\":true}]}");
		list("2/models/m-1/artifacts", "{\"files\":[{\"path\":\"data\",\"is_dir\":true},{\"path\":\"model.onnx\",\"file_size\":5},{\"path\":\"a/b\"}]}");
		list("2/models/m-1/artifacts/data", "{\"files\":[{\"path\":\"x y.txt\",\"file_size\":4}]}");
		server.answerPath("GET", PROXY + "/2/models/m-1/artifacts/data/x%20y.txt", 200, "text");
		server.answerPath("GET", "/get-artifact", 200, "own");
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private void model(String id, String name, String uri) {
		server.answer("GET", "logged-models/" + id, 200,
				"{\"model\":{\"info\":{\"model_id\":\"" + id + "\",\"name\":\"" + name + "\",\"artifact_uri\":\"" + uri + "\"}}}");
	}

	private void list(String path, String answer) {
		server.wire.stubFor(get(urlPathEqualTo(PROXY)).withQueryParam("path", equalTo(path)).willReturn(okJson(answer)));
	}

	@Test
	void theyAppearAsFoldersAmongTheRunsArtifacts() throws IOException {
		try (RestStore store = server.store(folder)) {
			assertEquals(List.of("classifier", "m-2", "m-4", "reports"), store.artifacts("r", "").stream().map(Artifact::path).toList());
			assertEquals(List.of(new Artifact("classifier/data", true, -1), new Artifact("classifier/model.onnx", false, 5)),
					store.artifacts("r", "classifier"));
			assertEquals(List.of(new Artifact("classifier/data/x y.txt", false, 4)), store.artifacts("r", "classifier/data"));
		}
	}

	@Test
	void theirFilesAreFetchedThoughNothingWasListed() throws IOException {
		try (RestStore store = server.store(folder)) {
			assertEquals("text", Files.readString(store.artifact("r", "classifier/data/x y.txt", Progress.NONE)));
			assertEquals("own", Files.readString(store.artifact("r", "reports/a.txt", Progress.NONE)));
		}
	}

	@Test
	void withoutThemTheRunsOwnArtifactsShow() throws IOException {
		server.answer("GET", "logged-models/m-1", 500, "");
		try (RestStore store = server.store(folder)) {
			assertEquals(List.of(new Artifact("reports", true, -1)), store.artifacts("r", ""));
		}
	}
}
