package org.edgeloop.dvc.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/**
 * The fields of a mapping in a file, each asked for by its type.
 *
 * @param where names the file and the mapping for problems
 */
record Fields(Value.Mapping mapping, String where) {

	private static final String MEND = "Mend it, or restore the file from Git.";

	static Fields of(Value value, String where) throws ProblemException {
		if (value instanceof Value.Mapping mapping) {
			return new Fields(mapping, where);
		}
		throw problem("A mapping of keys to values is expected here", where);
	}

	static ProblemException problem(String what, String where) {
		return new ProblemException(Problem.error(what, where, MEND));
	}

	/** @return the value; empty if the key is missing or nothing stands behind it */
	Optional<Value> value(String key) {
		return mapping.get(key).filter(value -> !value.equals(Value.NULL));
	}

	String text(String key, String otherwise) throws ProblemException {
		Optional<Value> value = value(key);
		if (value.isEmpty()) {
			return otherwise;
		}
		return switch (value.get()) {
		case Value.Text(String text) -> text;
		case Value.Int(var number) -> number.toString();
		default -> throw problem("'" + key + "' is no text", where);
		};
	}

	/** @return the text of any single value, as people meant it who wrote no quotes */
	String words(String key) throws ProblemException {
		Optional<Value> value = value(key);
		return value.isPresent() && (value.get() instanceof Value.Real || value.get() instanceof Value.Bool)
				? PythonJson.write(value.get())
				: text(key, "");
	}

	String text(String key) throws ProblemException {
		if (value(key).isEmpty()) {
			throw problem("'" + key + "' is missing", where);
		}
		return text(key, "");
	}

	boolean truth(String key, boolean otherwise) throws ProblemException {
		Optional<Value> value = value(key);
		if (value.isEmpty()) {
			return otherwise;
		}
		if (value.get() instanceof Value.Bool(boolean truth)) {
			return truth;
		}
		throw problem("'" + key + "' is neither true nor false", where);
	}

	/** @return a number that is not negative; {@link DataState#UNKNOWN} if it is missing */
	long size(String key) throws ProblemException {
		Optional<Value> value = value(key);
		if (value.isEmpty()) {
			return DataState.UNKNOWN;
		}
		if (value.get() instanceof Value.Int(var number) && number.signum() >= 0 && number.bitLength() < Long.SIZE) {
			return number.longValue();
		}
		throw problem("'" + key + "' is no size", where);
	}

	List<Value> items(String key) throws ProblemException {
		Optional<Value> value = value(key);
		if (value.isEmpty()) {
			return List.of();
		}
		if (value.get() instanceof Value.Sequence(var items)) {
			return items;
		}
		throw problem("'" + key + "' is no list", where);
	}

	List<String> texts(String key) throws ProblemException {
		List<String> texts = new ArrayList<>();
		for (Value item : items(key)) {
			if (!(item instanceof Value.Text(String text))) {
				throw problem("'" + key + "' holds something that is no text", where);
			}
			texts.add(text);
		}
		return texts;
	}

	/** @return the mapping below a key; an empty one if it is missing */
	Value.Mapping mapping(String key) throws ProblemException {
		Optional<Value> value = value(key);
		return value.isEmpty() ? Value.Mapping.EMPTY : of(value.get(), where).mapping();
	}

	/** @return the entries of other keys, in their order */
	Value.Mapping without(Set<String> keys) {
		Map<Value, Value> others = new LinkedHashMap<>();
		mapping.entries().forEach((key, value) -> {
			if (!(key instanceof Value.Text(String text)) || !keys.contains(text)) {
				others.put(key, value);
			}
		});
		return new Value.Mapping(others);
	}
}
