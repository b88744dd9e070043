package org.edgeloop.experiment.internal.rest;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request to a server.
 *
 * @param path below the server's address, encoded
 * @param query {@code name=value}, encoded
 * @param content the body's media type; empty without a body
 */
record RestRequest(String method, String path, List<String> query, String content, BodyPublisher body) {

	private static final String API = "/api/2.0/mlflow/";

	static RestRequest get(String endpoint) {
		return getPath(API + endpoint);
	}

	/** @param path below the server's address, encoded */
	static RestRequest getPath(String path) {
		return new RestRequest("GET", path, List.of(), "", BodyPublishers.noBody());
	}

	/** @param method one that carries a body */
	static RestRequest json(String method, String endpoint, JsonNode body) {
		try {
			byte[] bytes = RestJson.MAPPER.writeValueAsBytes(body);
			return new RestRequest(method, API + endpoint, List.of(), "application/json", BodyPublishers.ofByteArray(bytes));
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("a tree can always be written", e);
		}
	}

	/** @return this request with one more parameter */
	RestRequest with(String name, String value) {
		List<String> longer = new ArrayList<>(query);
		longer.add(encoded(name) + "=" + encoded(value));
		return new RestRequest(method, path, longer, content, body);
	}

	/** @return where it goes on a server */
	URI on(URI server) {
		return URI.create(server + path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
	}

	/** @return text as a part of an address */
	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** @return a path as a part of an address, its slashes kept */
	static String encodedPath(String path) {
		return Stream.of(path.split("/")).map(RestRequest::encoded).collect(Collectors.joining("/"));
	}
}
