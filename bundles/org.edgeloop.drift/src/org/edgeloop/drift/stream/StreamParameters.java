package org.edgeloop.drift.stream;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** The parameters of a detector by river's names: those given, and a default for each of the others. */
public final class StreamParameters {

	private final Map<String, Object> values;

	/**
	 * @param defaults every parameter there is, in order
	 * @param given texts for some of them
	 * @throws ProblemException if a name is none of a parameter, or a text no such value
	 */
	StreamParameters(Map<String, Object> defaults, Map<String, String> given) throws ProblemException {
		values = new LinkedHashMap<>(defaults);
		for (Map.Entry<String, String> each : given.entrySet()) {
			if (!defaults.containsKey(each.getKey())) {
				throw new ProblemException(Problem.error("there is no parameter '" + each.getKey() + "'", "",
						"choose one of " + String.join(", ", defaults.keySet())));
			}
			values.put(each.getKey(), parsed(each.getKey(), each.getValue(), defaults.get(each.getKey())));
		}
	}

	private static Object parsed(String name, String text, Object usual) throws ProblemException {
		try {
			return switch (usual) {
				case Integer _ -> Integer.valueOf(text);
				case Enum<?> choice -> Enum.valueOf(choice.getDeclaringClass(), text.toUpperCase(Locale.ROOT));
				default -> Double.valueOf(text);
			};
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error("'" + text + "' is no value of the parameter " + name, "",
					usual instanceof Enum<?> choice
							? "choose one of " + Arrays.toString(choice.getDeclaringClass().getEnumConstants()).toLowerCase(Locale.ROOT)
							: "give a number such as " + usual),
					e);
		}
	}

	int whole(String name) {
		return (Integer) values.get(name);
	}

	double number(String name) {
		return (Double) values.get(name);
	}

	<E extends Enum<E>> E choice(String name, Class<E> type) {
		return type.cast(values.get(name));
	}

	/** @return every parameter by name, in a fixed order: numbers, and words in small letters */
	public Map<String, Object> asMap() {
		Map<String, Object> map = new LinkedHashMap<>(values);
		map.replaceAll((name, value) -> value instanceof Enum<?> choice ? choice.name().toLowerCase(Locale.ROOT) : value);
		return map;
	}
}
