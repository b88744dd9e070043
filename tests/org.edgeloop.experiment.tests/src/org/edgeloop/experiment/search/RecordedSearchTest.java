package org.edgeloop.experiment.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.SharedStores;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What was asked of MLflow's own servers is asked of the data bases that they left; the runs must be those that the servers found. */
class RecordedSearchTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "mlops/gen-mlflow-2.17.2-sqlite,mlflow-2.17.2.jsonl", "mlops/gen-mlflow-3.11-sqlite,mlflow-3.11.2.dev0.jsonl" })
	void runsAreFoundAsTheServerFoundThem(String archive, String recording) throws IOException, InterruptedException {
		Path database = SharedStores.unpack(archive, folder).resolve("mlflow.db");
		Path exchanges = SharedStores.unpack("mlops/mlflow-wire", folder).resolve(recording);
		int searches = 0;
		try (TrackingStore store = TrackingStores.open(new TrackingUri.Sqlite(database), new Credentials.Anonymous(), folder)) {
			for (String line : Files.readAllLines(exchanges)) {
				JsonNode exchange = JSON.readTree(line);
				if (exchange.get("path").asText().endsWith("/runs/search")) {
					searches++;
					assertEquals(found(JSON.readTree(exchange.at("/resp/text").asText())), search(store, JSON.readTree(exchange.at("/req/text").asText())));
				}
			}
		}
		assertTrue(searches > 1, searches + " searches");
	}

	private static List<String> found(JsonNode answer) {
		List<String> ids = new ArrayList<>();
		answer.get("runs").forEach(run -> ids.add(run.at("/info/run_id").asText()));
		return ids;
	}

	private static List<String> search(TrackingStore store, JsonNode request) throws IOException {
		List<String> order = texts(request.path("order_by"));
		var operation = new FindRunsOperation(store, new RunScope(texts(request.get("experiment_ids")), Lifecycle.ACTIVE),
				RunFilter.parse(request.path("filter").asText()), RunOrder.parse(order), request.get("max_results").asLong());
		return operation.run(Progress.NONE).runs().stream().map(Run::id).toList();
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach(text -> texts.add(text.asText()));
		return texts;
	}
}
