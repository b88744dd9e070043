package org.edgeloop.training;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A classifier with all its settings: what one trial of a sweep trains.
 *
 * @param values a value for each of the kind's parameters, by name
 */
public record Candidate(ClassifierKind kind, SortedMap<String, Double> values) {

	private static final double LARGE = 1e15;
	private static final double SMALL = 1e-9;

	/**
	 * @param given values by name; what is not given has its standard value
	 * @throws IllegalArgumentException if the kind has no such parameter, or a value has no meaning
	 */
	public static Candidate of(ClassifierKind kind, Map<String, Double> given) {
		var values = new TreeMap<String, Double>();
		kind.parameters().forEach(parameter -> values.put(parameter.name(), given.getOrDefault(parameter.name(), parameter.standard())));
		given.forEach((name, value) -> {
			HyperParameter parameter = kind.parameter(name)
					.orElseThrow(() -> new IllegalArgumentException(kind.displayName() + " has no parameter " + name));
			if (!parameter.allows(value)) {
				throw new IllegalArgumentException(name + " cannot be " + value);
			}
		});
		return new Candidate(kind, values);
	}

	/** @throws java.util.NoSuchElementException if the kind has no such parameter */
	public double value(String name) {
		return Objects.requireNonNull(values.get(name), name);
	}

	/** @return the value as people write it: without zeros that say nothing, and with an exponent only where there would be too many */
	public String text(String name) {
		double value = value(name);
		boolean extreme = value != 0 && (Math.abs(value) >= LARGE || Math.abs(value) < SMALL);
		return extreme ? Double.toString(value) : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
	}

	/** @return a whole number */
	public int count(String name) {
		return (int) value(name);
	}
}
