package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code drift performance} asked about a case, whose column mapping is Evidently's. */
final class ModelCommand {

	private final Path folder;
	private final JsonNode expected;

	/**
	 * @param folder of the tables
	 * @param expected the case: {@code ref}, {@code cur}, {@code column_mapping}
	 */
	ModelCommand(Path folder, JsonNode expected) {
		this.folder = folder;
		this.expected = expected;
	}

	/** @return metrics and checks in Evidently's shape */
	JsonNode evidently(boolean withReference, String... options) throws IOException {
		List<Object> command = command(withReference);
		command.addAll(List.of("--compat", "evidently-0.4"));
		command.addAll(List.of(options));
		return answer(command);
	}

	/** @return the figures of the classification or regression, in our own shape */
	JsonNode own() throws IOException {
		List<Object> command = command(true);
		command.add("--json");
		JsonNode answer = answer(command);
		return answer.path(expected.path("column_mapping").path("task").asText());
	}

	private List<Object> command(boolean withReference) {
		JsonNode mapping = expected.get("column_mapping");
		List<Object> command = new ArrayList<>(List.of("drift", "performance", "--mode", "evidently", "--current",
				folder.resolve(expected.get("cur").asText()), "--target", mapping.get("target").asText(), "--task", mapping.get("task").asText()));
		if (withReference) {
			command.addAll(List.of("--reference", folder.resolve(expected.get("ref").asText())));
		}
		JsonNode prediction = mapping.get("prediction");
		if (prediction.isArray()) {
			List<String> names = new ArrayList<>();
			prediction.forEach(name -> names.add(name.asText()));
			command.addAll(List.of("--probabilities", String.join(",", names)));
		} else {
			command.addAll(List.of("--prediction", prediction.asText()));
		}
		if (mapping.hasNonNull("pos_label")) {
			command.addAll(List.of("--positive-label", mapping.get("pos_label").asText()));
		}
		return command;
	}

	/** Checks that fail are an answer, too. */
	private static JsonNode answer(List<Object> command) throws IOException {
		PublicCommand run = PublicCommand.run(command.toArray());
		if (run.exitCode() > 1) {
			throw new IOException("exit code " + run.exitCode() + ": " + run.err());
		}
		return new ObjectMapper().readTree(run.out());
	}
}
