package org.edgeloop.onnx.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads what ONNX Runtime's profiler writes: an event for each node of each run, and one for the run behind them. */
final class ProfileFile {

	private static final String KERNEL = "_kernel_time";

	/** What a node took in one run. */
	static final class NodeTime {

		private final String operator;
		private final String provider;
		private long microseconds;
		private long calls;

		NodeTime(String operator, String provider) {
			this.operator = operator;
			this.provider = provider;
		}

		String operator() {
			return operator;
		}

		String provider() {
			return provider;
		}

		long microseconds() {
			return microseconds;
		}

		long calls() {
			return calls;
		}

		private void add(long time) {
			microseconds += time;
			calls++;
		}
	}

	private final List<Map<String, NodeTime>> runs = new ArrayList<>();
	private Map<String, NodeTime> current = new LinkedHashMap<>();

	private ProfileFile() {
	}

	/** @return for each run the nodes by their names, in the order in which they were run first */
	static List<Map<String, NodeTime>> read(Path file) throws IOException {
		var profile = new ProfileFile();
		try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
			while (json.nextToken() != null) {
				if (json.currentToken() == JsonToken.START_OBJECT) {
					profile.event(texts(json));
				}
			}
		}
		return profile.runs;
	}

	/** The scalars of an object and of the objects in it; arrays are passed over. */
	private static Map<String, String> texts(JsonParser json) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (int depth = 1; depth > 0;) {
			JsonToken token = json.nextToken();
			switch (token) {
			case START_OBJECT -> depth++;
			case END_OBJECT -> depth--;
			case START_ARRAY -> json.skipChildren();
			case FIELD_NAME -> {
			}
			case null -> depth = 0;
			default -> texts.putIfAbsent(json.currentName(), json.getText());
			}
		}
		return texts;
	}

	private void event(Map<String, String> event) {
		String name = event.getOrDefault("name", "");
		if (event.getOrDefault("cat", "").equals("Node") && name.endsWith(KERNEL)) {
			current.computeIfAbsent(name.substring(0, name.length() - KERNEL.length()),
					_ -> new NodeTime(event.getOrDefault("op_name", ""), event.getOrDefault("provider", ""))).add(Long.parseLong(event.getOrDefault("dur", "0")));
		} else if (name.equals("model_run")) {
			runs.add(current);
			current = new LinkedHashMap<>();
		}
	}
}
