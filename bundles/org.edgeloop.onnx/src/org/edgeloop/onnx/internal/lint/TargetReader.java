package org.edgeloop.onnx.internal.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.lint.Device;
import org.edgeloop.onnx.lint.Runner;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.model.ElementType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads targets and what runs on them from JSON. */
public final class TargetReader {

	private static final String BUILT_IN = "targets.json";
	private static final ObjectMapper MAPPER = new ObjectMapper();
	private static final Map<String, ElementType> TYPES = Arrays.stream(ElementType.values())
			.collect(Collectors.toMap(ElementType::toString, type -> type));

	private final String where;
	private final Map<String, Runner> runners;

	private TargetReader(String where, Map<String, Runner> runners) {
		this.where = where;
		this.runners = new HashMap<>(runners);
	}

	/** @return the targets that come along */
	public static List<Target> builtIn() {
		return builtInto(new TargetReader(BUILT_IN, Map.of()));
	}

	private static List<Target> builtInto(TargetReader reader) {
		try (InputStream in = Objects.requireNonNull(TargetReader.class.getResourceAsStream(BUILT_IN))) {
			return reader.targets(MAPPER.readTree(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @throws ProblemException if a file holds something else */
	public static List<Target> read(Path file) throws IOException {
		var known = new TargetReader(BUILT_IN, Map.of());
		builtInto(known);
		try {
			return new TargetReader(file.toString(), known.runners).targets(MAPPER.readTree(Files.readString(file)));
		} catch (JsonProcessingException e) {
			throw new ProblemException(Problem.error("this is no JSON: " + e.getOriginalMessage(), file.toString(), "correct the file"));
		}
	}

	private List<Target> targets(JsonNode root) throws ProblemException {
		for (JsonNode runner : root.path("runners")) {
			runners.put(text(runner, "id"), runner(runner));
		}
		List<Target> targets = new ArrayList<>();
		for (JsonNode target : root.path("targets")) {
			targets.add(target(target));
		}
		if (targets.isEmpty()) {
			throw wrong("it has no \"targets\"");
		}
		return targets;
	}

	private Target target(JsonNode json) throws ProblemException {
		String runner = text(json, "runner");
		if (!runners.containsKey(runner)) {
			throw wrong("there is no runner \"%s\"; there are %s".formatted(runner, runners.keySet().stream().sorted().collect(Collectors.joining(", "))));
		}
		List<Device> devices = new ArrayList<>();
		for (JsonNode device : json.path("devices")) {
			devices.add(new Device(text(device, "name"), number(device, "ramBytes"), number(device, "flashBytes")));
		}
		return new Target(text(json, "id"), text(json, "name"), runners.get(runner), devices, json.path("source").asText(""));
	}

	private Runner runner(JsonNode json) throws ProblemException {
		JsonNode operators = json.path("operators");
		JsonNode opset = json.path("opset");
		return new Runner(text(json, "name"), json.path("source").asText(""), new Runner.Opsets(number(opset, "min"), number(opset, "max")),
				new Runner.Operators(texts(operators.path("named")), operators.path("complete").asBoolean(false), texts(operators.path("never"))),
				types(json.path("types")), types(json.path("narrowed")), dynamic(json), number(json, "rank"), number(json, "dimension"),
				number(json, "fileBytes"), text(json, "weightsIn").equals("ram"));
	}

	private Runner.Dynamic dynamic(JsonNode json) throws ProblemException {
		String text = text(json, "dynamic");
		return Arrays.stream(Runner.Dynamic.values()).filter(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)).findFirst()
				.orElseThrow(() -> wrong("\"dynamic\" is \"%s\"; it is any, batch, batch-is-one or none".formatted(text)));
	}

	private Set<ElementType> types(JsonNode json) throws ProblemException {
		Set<ElementType> types = new LinkedHashSet<>();
		for (String name : texts(json)) {
			if (!TYPES.containsKey(name)) {
				throw wrong("there is no type \"%s\"".formatted(name));
			}
			types.add(TYPES.get(name));
		}
		return types;
	}

	private static Set<String> texts(JsonNode json) {
		Set<String> texts = new LinkedHashSet<>();
		json.forEach(text -> texts.add(text.asText()));
		return texts;
	}

	private String text(JsonNode json, String field) throws ProblemException {
		JsonNode text = json.path(field);
		if (!text.isTextual()) {
			throw wrong("a \"%s\" is missing, or is no text".formatted(field));
		}
		return text.asText();
	}

	private OptionalLong number(JsonNode json, String field) throws ProblemException {
		JsonNode number = json.path(field);
		if (number.isMissingNode()) {
			return OptionalLong.empty();
		}
		if (!number.canConvertToLong() || !number.isIntegralNumber() || number.asLong() < 0) {
			throw wrong("\"%s\" is %s, which is no count".formatted(field, number));
		}
		return OptionalLong.of(number.asLong());
	}

	private ProblemException wrong(String what) {
		return new ProblemException(Problem.error(what, where, "correct the file: COST.md in the sources says what it holds"));
	}
}
