package org.edgeloop.dvc.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.dvc.value.Value;

/**
 * Parameters or metrics of a repository at one state of it.
 *
 * @param values by the file's path from the repository's root, in the order in which DVC finds them
 * @param problems of files that could not be read
 */
public record FileValues(Map<String, Value> values, List<Problem> problems) {

	public FileValues {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		problems = List.copyOf(problems);
	}

	/** @return each single value of a file by its dotted name; lists count as one value, a file that is one value has the name "" */
	public static Map<String, Value> flattened(Value value) {
		Map<String, Value> flat = new LinkedHashMap<>();
		flatten("", value, flat);
		return flat;
	}

	private static void flatten(String name, Value value, Map<String, Value> flat) {
		if (value instanceof Value.Mapping(var entries) && (!entries.isEmpty() || name.isEmpty())) {
			entries.forEach((key, item) -> flatten(name.isEmpty() ? ValueText.of(key) : name + "." + ValueText.of(key), item, flat));
		} else {
			flat.put(name, value);
		}
	}
}
