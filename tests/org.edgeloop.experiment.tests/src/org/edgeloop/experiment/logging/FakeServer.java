package org.edgeloop.experiment.logging;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/**
 * A server that keeps what it is sent as a server above a file store does, repeated values included, holds clients to MLflow's limits,
 * and can go down: between two requests, before it does what it was asked, and after, so that its answer is lost.
 */
final class FakeServer implements ResponseDefinitionTransformerV2, AutoCloseable {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int PAGE = 1000;

	/** One run as it was sent. */
	static final class Sent {
		final List<JsonNode> metrics = new ArrayList<>();
		final Map<String, String> params = new LinkedHashMap<>();
		ArrayNode tags = JSON.createArrayNode();
		String status = "RUNNING";
	}

	final Map<String, Sent> runs = new LinkedHashMap<>();
	private final Random random = new Random(4);
	private WireMockServer wire;
	private int requests;
	private double trouble;
	private boolean experiment;

	FakeServer() {
		wire = started(0);
	}

	private WireMockServer started(int port) {
		var server = new WireMockServer(options().port(port).extensions(this).disableRequestJournal().containerThreads(10));
		server.start();
		server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
		return server;
	}

	String address() {
		return "http://localhost:" + wire.port();
	}

	/** Lets that share of requests fail from now on, half of them after they were done. */
	synchronized void trouble(double share) {
		trouble = share;
	}

	/** Goes down and comes up again on the same port. */
	void restart(Runnable meanwhile) {
		int port = wire.port();
		wire.stop();
		meanwhile.run();
		wire = started(port);
	}

	synchronized int requests() {
		return requests;
	}

	@Override
	public synchronized ResponseDefinition transform(ServeEvent event) {
		requests++;
		boolean fails = random.nextDouble() < trouble;
		if (fails && random.nextBoolean()) {
			return random.nextBoolean() ? fault() : new ResponseDefinitionBuilder().withStatus(503).build();
		}
		var request = event.getRequest();
		String endpoint = request.getUrl().replaceFirst("\\?.*", "").replace("/api/2.0/mlflow/", "");
		try {
			JsonNode body = request.getBodyAsString().isEmpty() ? JSON.createObjectNode() : JSON.readTree(request.getBodyAsString());
			String token = request.queryParameter("page_token").isPresent() ? request.queryParameter("page_token").firstValue() : "0";
			JsonNode answer = endpoint.equals("metrics/get-history")
					? history(request.queryParameter("run_id").firstValue(), request.queryParameter("metric_key").firstValue(),
							Integer.parseInt(token))
					: answer(endpoint, body, request.getBodyAsString().length());
			return fails ? fault()
					: new ResponseDefinitionBuilder().withStatus(answer.path("code").asInt(200)).withBody(answer.toString()).build();
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static ResponseDefinition fault() {
		return new ResponseDefinitionBuilder().withFault(Fault.CONNECTION_RESET_BY_PEER).build();
	}

	private JsonNode answer(String endpoint, JsonNode body, int length) {
		ObjectNode answer = JSON.createObjectNode();
		switch (endpoint) {
		case "experiments/get-by-name" -> {
			if (!experiment) {
				return answer.put("code", 404).put("message", "No such experiment");
			}
			answer.putObject("experiment").put("experiment_id", "1").put("name", "e");
		}
		case "experiments/create" -> {
			experiment = true;
			answer.put("experiment_id", "1");
		}
		case "runs/create" -> {
			var sent = new Sent();
			sent.tags = (ArrayNode) body.path("tags");
			runs.put("run" + runs.size(), sent);
			answer.set("run", run("run" + (runs.size() - 1)));
		}
		case "runs/search" -> {
			ArrayNode list = answer.putArray("runs");
			runs.keySet().forEach(id -> list.add(run(id)));
		}
		case "runs/get" -> answer.set("run", run(body.path("run_id").asText()));
		case "runs/log-batch" -> {
			return log(body, length);
		}
		case "runs/update" -> runs.get(body.path("run_id").asText()).status = body.path("status").asText();
		default -> throw new IllegalArgumentException(endpoint);
		}
		return answer;
	}

	private ObjectNode run(String id) {
		ObjectNode run = JSON.createObjectNode();
		run.putObject("info").put("run_id", id).put("experiment_id", "1").put("status", runs.get(id).status);
		run.putObject("data").set("tags", runs.get(id).tags);
		return run;
	}

	private ObjectNode log(JsonNode body, int length) {
		ObjectNode answer = JSON.createObjectNode();
		int metrics = body.path("metrics").size();
		int params = body.path("params").size();
		int tags = body.path("tags").size();
		if (metrics > 1000 || params > 100 || tags > 100 || metrics + params + tags > 1000 || length > 1_000_000) {
			return answer.put("code", 400).put("message", "The batch is too large");
		}
		Sent run = runs.get(body.path("run_id").asText());
		body.path("metrics").forEach(run.metrics::add);
		body.path("params").forEach(param -> run.params.put(param.path("key").asText(), param.path("value").asText()));
		body.path("tags").forEach(run.tags::add);
		return answer;
	}

	private ObjectNode history(String run, String key, int from) {
		ObjectNode answer = JSON.createObjectNode();
		List<JsonNode> all = runs.get(run).metrics.stream().filter(metric -> metric.path("key").asText().equals(key)).toList();
		int to = Math.min(from + PAGE, all.size());
		answer.putArray("metrics").addAll(all.subList(from, to));
		if (to < all.size()) {
			answer.put("next_page_token", "" + to);
		}
		return answer;
	}

	@Override
	public String getName() {
		return "tracking server";
	}

	@Override
	public void close() {
		wire.stop();
	}
}
