package org.edgeloop.experiment.internal.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.SharedStores;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.edgeloop.experiment.internal.sqlite.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/**
 * All that MLflow's own client was seen to say to MLflow's own servers, said by us: the same requests, and every answer read to its
 * last value. What the answers must mean is told by the recorded JSON itself, walked here independently of the reader.
 */
class WireReplayTest {

	/** Requests of the official client that ask for what we ask otherwise, or not at all. */
	private static final Set<String> NOT_OURS = Set.of("experiments/get", "registered-models/get", "logged-models", "runs/log-inputs",
			"/ajax-api/2.0/mlflow/metrics/get-history-bulk", "/ajax-api/2.0/mlflow/metrics/get-history-bulk-interval");

	@TempDir
	Path folder;

	private final WireServer server = new WireServer();

	@AfterEach
	void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.17.2", "3.11.2.dev0" })
	void everyExchangeIsOursToo(String version) throws Exception {
		Map<String, Integer> replayed = new TreeMap<>();
		try (RestStore store = server.store(folder.resolve("cache"))) {
			for (WireExchange exchange : WireExchange.recorded(version, folder)) {
				server.wire.resetAll();
				if (replay(store, exchange)) {
					replayed.merge(exchange.method() + " " + exchange.endpoint().replaceAll("[0-9a-f]{32}", "ID"), 1, Integer::sum);
				} else {
					assertTrue(NOT_OURS.stream().anyMatch(exchange.endpoint()::startsWith) || isAliasQuestion(exchange), exchange.path());
				}
			}
		}
		assertTrue(replayed.size() >= 20, replayed.toString());
		assertTrue(replayed.get("POST runs/log-metric") >= 30, replayed.toString());
	}

	private static boolean isAliasQuestion(WireExchange exchange) {
		return exchange.method().equals("GET") && exchange.endpoint().equals("registered-models/alias");
	}

	private boolean replay(RestStore store, WireExchange exchange) throws IOException {
		TrackingWriter writer = store.writer().orElseThrow();
		switch (exchange.method() + " " + exchange.endpoint()) {
		case "POST experiments/create" -> {
			serve(exchange);
			assertEquals(exchange.answer().path("experiment_id").asText(),
					writer.createExperiment(exchange.body().path("name").asText(), entries(exchange.body().path("tags"))));
			assertSame(exchange);
		}
		case "GET experiments/get-by-name" -> {
			serve(exchange);
			assertExperiment(exchange.answer().path("experiment"), store.experiment(exchange.query().get("experiment_name")).orElseThrow());
			assertSame(exchange);
		}
		case "POST runs/create" -> createRun(writer, exchange);
		case "POST runs/log-batch" -> {
			serve(exchange);
			JsonNode body = exchange.body();
			writer.log(body.path("run_id").asText(), new RunBatch(metrics(body.path("metrics")), entries(body.path("params")), Map.of()));
			assertSame(exchange);
		}
		case "POST runs/log-metric", "POST runs/log-parameter", "POST runs/set-tag" -> logOne(writer, exchange);
		case "POST runs/log-inputs" -> {
			if (!exchange.body().has("datasets")) {
				return false; // of version 3, which counts its own models among the inputs
			}
			serve(exchange);
			writer.logInputs(exchange.body().path("run_id").asText(), datasets(exchange.body().path("datasets")));
			assertSame(exchange);
		}
		case "POST runs/update" -> {
			serve(exchange);
			JsonNode body = exchange.body();
			writer.update(body.path("run_id").asText(), RunStatus.valueOf(body.path("status").asText()), body.path("end_time").asLong());
			assertSame(exchange);
		}
		case "POST runs/delete" -> {
			serve(exchange);
			writer.delete(exchange.body().path("run_id").asText());
			assertSame(exchange);
		}
		case "GET runs/get" -> getRun(store, exchange);
		case "POST runs/search" -> searchRuns(store, exchange);
		case "GET metrics/get-history" -> history(store, exchange);
		case "GET artifacts/list" -> artifacts(store, exchange);
		case "GET /get-artifact" -> {
			serve(exchange);
			Path copy = store.artifact(exchange.query().get("run_uuid"), exchange.query().get("path"), Progress.NONE);
			assertEquals(exchange.response(), Files.readString(copy));
			assertTrue(copy.startsWith(folder.resolve("cache")));
			assertSame(exchange);
		}
		default -> {
			return exchange.method().equals("PUT") ? putArtifact(writer, exchange) : replayRegistry(store, exchange);
		}
		}
		return true;
	}

	private void createRun(TrackingWriter writer, WireExchange exchange) throws IOException {
		serve(exchange);
		JsonNode body = exchange.body();
		Map<String, String> tags = entries(body.path("tags"));
		tags.remove("mlflow.runName");
		assertRun(exchange.answer().path("run"), writer.createRun(body.path("experiment_id").asText(), body.path("run_name").asText(),
				body.path("user_id").asText(), body.path("start_time").asLong(), tags));
		assertSame(exchange);
	}

	/** We put even a single value into a batch; the server's answer, its refusal included, is the recorded one. */
	private void logOne(TrackingWriter writer, WireExchange exchange) throws IOException {
		server.answer("POST", "runs/log-batch", exchange.status(), exchange.response());
		JsonNode body = exchange.body();
		String run = body.path("run_id").asText();
		RunBatch batch = switch (exchange.endpoint()) {
		case "runs/log-metric" -> RunBatch.metrics(List.of(metric(body)));
		case "runs/set-tag" -> RunBatch.tags(Map.of(body.path("key").asText(), body.path("value").asText()));
		default -> RunBatch.params(Map.of(body.path("key").asText(), body.path("value").asText()));
		};
		if (exchange.status() == 200) {
			writer.log(run, batch);
		} else {
			var refused = assertThrows(ProblemException.class, () -> writer.log(run, batch));
			assertEquals(exchange.answer().path("message").asText(), refused.problem().what());
		}
		ObjectNode entry = (ObjectNode) body.deepCopy();
		// The last is of version 3: which model a metric was measured on.
		entry.remove(List.of("run_id", "run_uuid", "model_id"));
		ObjectNode expected = WireExchange.JSON.createObjectNode().put("run_id", run);
		expected.putArray(exchange.endpoint().equals("runs/log-metric") ? "metrics"
				: exchange.endpoint().equals("runs/set-tag") ? "tags" : "params").add(entry);
		assertEquals(expected, WireExchange.tree(server.asked().getLast().getBodyAsString()));
	}

	private void getRun(RestStore store, WireExchange exchange) throws IOException {
		serve(exchange);
		String id = exchange.query().get("run_id");
		if (exchange.status() == 200) {
			assertRun(exchange.answer().path("run"), store.run(id));
		} else {
			var missing = assertThrows(ProblemException.class, () -> store.run(id));
			assertEquals(exchange.answer().path("message").asText(), missing.problem().what());
		}
		assertSame(exchange);
	}

	private void searchRuns(RestStore store, WireExchange exchange) throws IOException {
		serve(exchange);
		var found = new StoreDump.Found();
		store.runs(RunQuery.of("2"), found, Progress.NONE);
		JsonNode runs = exchange.answer().path("runs");
		assertEquals(runs.size(), found.runs.size());
		for (int index = 0; index < runs.size(); index++) {
			assertRun(runs.get(index), found.runs.get(index));
		}
		JsonNode asked = WireExchange.tree(server.asked().getLast().getBodyAsString());
		assertEquals("{\"experiment_ids\":[\"2\"],\"run_view_type\":\"ACTIVE_ONLY\",\"max_results\":1000}", asked.toString());
	}

	/** Whatever was recorded comes first; a token leads to a page with one more value, or, where it was endless, to the same again. */
	private void history(RestStore store, WireExchange exchange) throws IOException {
		serve(exchange);
		String run = exchange.query().get("run_id");
		String key = exchange.query().get("metric_key");
		JsonNode values = exchange.answer().path("metrics");
		if (values.isEmpty()) {
			assertThrows(ConnectionException.class, () -> store.history(run, key, Progress.NONE));
		} else {
			server.wire.stubFor(WireMock.get(WireMock.urlPathEqualTo(exchange.path()))
					.withQueryParam("page_token", WireMock.equalTo(exchange.answer().path("next_page_token").asText()))
					.willReturn(WireMock.okJson("{\"metrics\":[{\"key\":\"" + key
							+ "\",\"value\":\"-Infinity\",\"timestamp\":\"9\",\"step\":-5}]}")));
			boolean more = exchange.answer().has("next_page_token");
			MetricHistory history = store.history(run, key, Progress.NONE);
			assertEquals(values.size() + (more ? 1 : 0), history.size());
			for (int index = 0; index < values.size(); index++) {
				assertEquals(metric(values.get(index)).point(), history.point(index));
			}
			if (more) {
				assertEquals(new MetricPoint(9, Double.NEGATIVE_INFINITY, -5), history.point(values.size()));
			}
		}
		LoggedRequest asked = server.asked().getFirst();
		assertEquals("25000", asked.queryParameter("max_results").firstValue());
		assertEquals(key, asked.queryParameter("metric_key").firstValue());
	}

	private void artifacts(RestStore store, WireExchange exchange) throws IOException {
		serve(exchange);
		var found = store.artifacts(exchange.query().get("run_id"), exchange.query().get("path"));
		JsonNode files = exchange.answer().path("files");
		assertEquals(files.size(), found.size());
		for (int index = 0; index < found.size(); index++) {
			assertEquals(files.get(index).path("path").asText(), found.get(index).path());
			assertEquals(files.get(index).path("is_dir").asBoolean(), found.get(index).folder());
			assertEquals(files.get(index).path("file_size").asLong(), found.get(index).size());
		}
		assertSame(exchange);
	}

	private boolean putArtifact(TrackingWriter writer, WireExchange exchange) throws IOException {
		String[] parts = exchange.path().split("/artifacts/", 3);
		String run = parts[1].substring(parts[1].indexOf('/') + 1);
		server.answer("GET", "runs/get", 200,
				"{\"run\":{\"info\":{\"run_id\":\"" + run + "\",\"artifact_uri\":\"mlflow-artifacts:/" + parts[1] + "/artifacts\"}}}");
		serve(exchange);
		Path file = Files.writeString(folder.resolve("upload"), exchange.request());
		writer.putArtifact(run, file, URLDecoder.decode(parts[2], StandardCharsets.UTF_8), Progress.NONE);
		LoggedRequest put = server.asked().getLast();
		assertEquals(exchange.path(), put.getUrl());
		assertEquals(exchange.request(), put.getBodyAsString());
		return true;
	}

	private boolean replayRegistry(RestStore store, WireExchange exchange) throws IOException {
		var registry = store.registry();
		JsonNode body = exchange.method().equals("GET") ? exchange.body() : exchange.body().deepCopy();
		serve(exchange);
		switch (exchange.method() + " " + exchange.endpoint()) {
		case "POST registered-models/create" -> {
			registry.createModel(body.path("name").asText(), body.path("description").asText());
			assertSame(exchange, "tags");
		}
		case "POST model-versions/create" -> {
			var version = registry.createVersion(body.path("name").asText(), body.path("source").asText(), body.path("run_id").asText(),
					body.path("description").asText());
			assertEquals(exchange.answer().path("model_version").path("version").asText(), "" + version.version());
			assertSame(exchange, "tags");
		}
		case "POST registered-models/alias" -> {
			registry.setAlias(body.path("name").asText(), body.path("alias").asText(), body.path("version").asInt());
			assertSame(exchange);
		}
		case "POST model-versions/transition-stage" -> {
			registry.transition(body.path("name").asText(), body.path("version").asInt(), ModelStage.PRODUCTION, false);
			assertSame(exchange);
		}
		case "GET registered-models/search" -> {
			server.answer("GET", "model-versions/search", 200, "{}");
			assertModels(exchange.answer().path("registered_models"), registry.models(new StoreDump.Found(), Progress.NONE));
		}
		case "GET model-versions/search" -> {
			server.answer("GET", "registered-models/search", 200, "{\"registered_models\":[{\"name\":\"wire-model\"}]}");
			JsonNode versions = exchange.answer().path("model_versions");
			var model = registry.models(new StoreDump.Found(), Progress.NONE).getFirst();
			assertEquals(versions.size(), model.versions().size());
			assertEquals(List.of(2, 1), model.versions().stream().map(version -> version.version()).toList());
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	/** The same runs, as MLflow left them in its data base, read by the other reader. */
	@ParameterizedTest
	@ValueSource(strings = { "2.17.2", "3.11.2.dev0" })
	void theServerSaysWhatItsDataBaseHolds(String version) throws Exception {
		Path database = SharedStores.unpack("mlops/gen-mlflow-" + version.replace(".2.dev0", "") + "-sqlite", folder).resolve("mlflow.db");
		Map<String, String> last = new LinkedHashMap<>();
		for (WireExchange exchange : WireExchange.recorded(version, folder)) {
			if (exchange.endpoint().equals("runs/search")) {
				exchange.answer().path("runs").forEach(run -> last.put(run.path("info").path("run_id").asText(), run.toString()));
			}
		}
		assertTrue(last.size() >= 2, last.keySet().toString());
		try (RestStore store = server.store(folder); var sqlite = new SqliteStore(new TrackingUri.Sqlite(database))) {
			for (var run : last.entrySet()) {
				server.answer("GET", "runs/get", 200, "{\"run\":" + run.getValue() + "}");
				assertEquals(sqlite.run(run.getKey()), store.run(run.getKey()));
			}
		}
	}

	private void serve(WireExchange exchange) {
		server.answerPath(exchange.method(), exchange.path(), exchange.status(), exchange.response());
	}

	/** @param without fields of the official client's request that ours has no use for */
	private void assertSame(WireExchange exchange, String... without) {
		LoggedRequest asked = server.asked().getLast();
		assertEquals(exchange.method(), asked.getMethod().getName());
		exchange.query().forEach((name, value) -> assertEquals(value, asked.queryParameter(name).firstValue(), name));
		if (!exchange.request().isEmpty()) {
			ObjectNode expected = (ObjectNode) exchange.body();
			expected.remove(List.of(without));
			assertEquals(sorted(expected), sorted(WireExchange.tree(asked.getBodyAsString())));
		}
	}

	/** What is a set is compared as one: params, tags and the fields of objects; metrics keep their order. */
	private static JsonNode sorted(JsonNode json) {
		if (json.isArray()) {
			boolean isSet = StreamSupport.stream(json.spliterator(), false).allMatch(entry -> entry.has("key") && !entry.has("step"));
			var entries = StreamSupport.stream(json.spliterator(), false).map(WireReplayTest::sorted);
			return WireExchange.JSON.createArrayNode()
					.addAll((isSet ? entries.sorted((a, b) -> a.path("key").asText().compareTo(b.path("key").asText())) : entries).toList());
		}
		if (json.isObject()) {
			ObjectNode sorted = WireExchange.JSON.createObjectNode();
			json.fieldNames().forEachRemaining(name -> sorted.set(name, sorted(json.path(name))));
			return sorted;
		}
		return json;
	}

	private static void assertExperiment(JsonNode json, Experiment found) {
		assertEquals(new Experiment(json.path("experiment_id").asText(), json.path("name").asText(),
				json.path("lifecycle_stage").asText().equals("active") ? Lifecycle.ACTIVE : Lifecycle.DELETED,
				json.path("artifact_location").asText(), json.path("creation_time").asLong(), json.path("last_update_time").asLong(),
				new TreeMap<>(entries(json.path("tags")))), found);
	}

	private static void assertRun(JsonNode json, Run found) {
		JsonNode info = json.path("info");
		var metrics = new TreeMap<String, MetricPoint>();
		json.path("data").path("metrics").forEach(metric -> metrics.put(metric.path("key").asText(), metric(metric).point()));
		assertEquals(new Run(info.path("run_id").asText(), info.path("experiment_id").asText(), info.path("run_name").asText(),
				RunStatus.valueOf(info.path("status").asText()),
				info.path("lifecycle_stage").asText().equals("active") ? Lifecycle.ACTIVE : Lifecycle.DELETED, info.path("user_id").asText(),
				info.path("start_time").asLong(), info.path("end_time").asLong(), info.path("artifact_uri").asText(),
				new TreeMap<>(entries(json.path("data").path("params"))), metrics, new TreeMap<>(entries(json.path("data").path("tags"))),
				datasets(json.path("inputs").path("dataset_inputs"))), found);
	}

	private static void assertModels(JsonNode json, List<RegisteredModel> found) {
		assertEquals(json.size(), found.size());
		for (int index = 0; index < json.size(); index++) {
			JsonNode model = json.get(index);
			RegisteredModel read = found.get(index);
			assertEquals(model.path("name").asText(), read.name());
			assertEquals(model.path("description").asText(), read.description());
			assertEquals(new TreeMap<>(entries(model.path("tags"))), read.tags());
			var aliases = new TreeMap<String, Integer>();
			model.path("aliases").forEach(alias -> aliases.put(alias.path("alias").asText(), alias.path("version").asInt()));
			assertEquals(aliases, read.aliases());
			assertArrayEquals(StreamSupport.stream(model.path("latest_versions").spliterator(), false)
					.sorted(Comparator.comparing(version -> -version.path("version").asInt())).map(version -> version.path("version").asInt() + version.path("current_stage").asText()
							+ version.path("source").asText() + entries(version.path("tags"))).toArray(),
					read.versions().stream().map(version -> version.version() + version.stage().word() + version.source() + version.tags())
							.toArray());
		}
	}

	private static Map<String, String> entries(JsonNode list) {
		Map<String, String> entries = new TreeMap<>();
		list.forEach(entry -> entries.put(entry.path("key").asText(), entry.path("value").asText()));
		return entries;
	}

	private static List<RunBatch.Metric> metrics(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(WireReplayTest::metric).toList();
	}

	private static RunBatch.Metric metric(JsonNode json) {
		return new RunBatch.Metric(json.path("key").asText(), new MetricPoint(json.path("timestamp").asLong(),
				Double.parseDouble(json.path("value").asText()), json.path("step").asLong()));
	}

	private static List<DatasetInput> datasets(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(input -> {
			JsonNode dataset = input.path("dataset");
			return new DatasetInput(dataset.path("name").asText(), dataset.path("digest").asText(), dataset.path("source_type").asText(),
					dataset.path("source").asText(), dataset.path("schema").asText(), dataset.path("profile").asText(),
					new TreeMap<>(entries(input.path("tags"))));
		}).toList();
	}
}
