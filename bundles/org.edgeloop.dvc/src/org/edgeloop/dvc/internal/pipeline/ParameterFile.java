package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.text.Utf8Text;
import org.edgeloop.dvc.value.Json;
import org.edgeloop.dvc.value.Toml;
import org.edgeloop.dvc.value.Value;
import org.edgeloop.dvc.value.Yaml;

/** Files of parameters and metrics: YAML, JSON, TOML and assignments of Python, told apart by their names. */
public final class ParameterFile {

	private ParameterFile() {
	}

	/**
	 * @param content UTF-8
	 * @param name decides how it is read; named in problems
	 * @throws ProblemException if it cannot be understood
	 */
	public static Value read(byte[] content, String name) throws IOException {
		String text = Utf8Text.decode(content, name);
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".json")) {
			return Json.read(text, name);
		}
		if (lower.endsWith(".toml")) {
			return Toml.read(text, name);
		}
		if (lower.endsWith(".py")) {
			return new PythonAssignments(text, name).read();
		}
		return Yaml.read(text, name);
	}

	/**
	 * @param names dotted; all there are at the top if none
	 * @return the values that are there, by name, in the order of the names
	 */
	public static Value.Mapping select(Value content, List<String> names) {
		if (names.isEmpty()) {
			return content instanceof Value.Mapping all ? all : Value.Mapping.EMPTY;
		}
		Map<Value, Value> found = new LinkedHashMap<>();
		names.forEach(name -> find(content, name).ifPresent(value -> found.put(Value.of(name), value)));
		return new Value.Mapping(found);
	}

	/** @param name keys with dots between them; places in lists count from 0 */
	public static Optional<Value> find(Value content, String name) {
		Optional<Value> found = Optional.of(content);
		for (String key : name.split("\\.", -1)) {
			found = found.flatMap(value -> child(value, key));
		}
		return found;
	}

	private static Optional<Value> child(Value value, String key) {
		return switch (value) {
			case Value.Mapping mapping -> mapping.get(key).or(() -> mapping.entries().entrySet().stream()
					.filter(entry -> isNamed(entry.getKey(), key)).map(Map.Entry::getValue).findFirst());
			case Value.Sequence(var items) -> item(items, key);
			default -> Optional.empty();
		};
	}

	/** Keys of YAML may be numbers and truths; a name is text. */
	private static boolean isNamed(Value key, String name) {
		return switch (key) {
			case Value.Int(BigInteger number) -> number.toString().equals(name);
			case Value.Bool(boolean truth) -> (truth ? "True" : "False").equals(name);
			default -> false;
		};
	}

	private static Optional<Value> item(List<Value> items, String key) {
		try {
			int place = Integer.parseInt(key);
			int fromStart = place < 0 ? items.size() + place : place;
			return fromStart >= 0 && fromStart < items.size() ? Optional.of(items.get(fromStart)) : Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
