package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.experiment.SharedStores;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One request of MLflow's own Python client, or of curl, with the answer of MLflow's server, as a proxy between them wrote it down.
 *
 * @param query decoded
 */
record WireExchange(String method, String path, Map<String, String> query, String request, int status, String response) {

	static final ObjectMapper JSON = new ObjectMapper();

	/** @param version {@code 2.17.2} or {@code 3.11.2.dev0}; the test is skipped if the exchanges are not there */
	static List<WireExchange> recorded(String version, Path folder) throws IOException, InterruptedException {
		Path file = SharedStores.unpack("mlops/mlflow-wire", folder).resolve("mlflow-" + version + ".jsonl");
		return Files.readAllLines(file).stream().map(WireExchange::parse).toList();
	}

	private static WireExchange parse(String line) {
		JsonNode json = tree(line);
		URI uri = URI.create(json.path("path").asText().replace(" ", "%20"));
		Map<String, String> query = new TreeMap<>();
		for (String pair : uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
			String[] parts = pair.split("=", 2);
			query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
		}
		return new WireExchange(json.path("method").asText(), uri.getRawPath(), query, json.path("req").path("text").asText(),
				json.path("status").asInt(), json.path("resp").path("text").asText());
	}

	/** @return the last part of the path's first two below the interface's root, such as {@code runs/get} */
	String endpoint() {
		return path.replace("/api/2.0/mlflow/", "");
	}

	JsonNode body() {
		return tree(request);
	}

	JsonNode answer() {
		return tree(response);
	}

	static JsonNode tree(String text) {
		try {
			return JSON.readTree(text);
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException(text, e);
		}
	}
}
