package org.edgeloop.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All combinations of values.
 *
 * @param values the values to try by a parameter's name; a classifier without such a parameter is not concerned
 * @param standard whether parameters that are not given try their standard values, instead of keeping one
 */
public record SweepGrid(Map<String, List<Double>> values, boolean standard) {

	/** More trials than these are a mistake rather than a sweep. */
	public static final int MOST_CANDIDATES = 1000;

	public SweepGrid {
		values = Map.copyOf(values);
	}

	/**
	 * @return the candidates: classifiers in their order, the last parameter's values changing fastest
	 * @throws IllegalArgumentException if no classifier has a parameter, a value has no meaning, or there are too many
	 */
	public List<Candidate> candidates(List<ClassifierKind> kinds) {
		values.keySet().stream().filter(name -> kinds.stream().allMatch(kind -> kind.parameter(name).isEmpty())).sorted().findFirst()
				.ifPresent(name -> {
					throw new IllegalArgumentException("none of these classifiers has a parameter " + name);
				});
		List<Candidate> candidates = new ArrayList<>();
		for (ClassifierKind kind : kinds) {
			candidates.addAll(candidates(kind));
		}
		if (candidates.size() > MOST_CANDIDATES) {
			throw new IllegalArgumentException(candidates.size() + " trials are too many; at most " + MOST_CANDIDATES + " can be made");
		}
		return candidates;
	}

	private List<Candidate> candidates(ClassifierKind kind) {
		List<Map<String, Double>> combinations = List.of(Map.of());
		for (HyperParameter parameter : kind.parameters()) {
			List<Double> tried = values.getOrDefault(parameter.name(), standard ? parameter.sweep() : List.of(parameter.standard()));
			if ((long) combinations.size() * tried.size() > MOST_CANDIDATES) {
				throw new IllegalArgumentException("these are too many trials; at most " + MOST_CANDIDATES + " can be made");
			}
			combinations = combinations.stream().flatMap(known -> tried.stream().map(value -> with(known, parameter.name(), value))).toList();
		}
		return combinations.stream().map(combination -> Candidate.of(kind, combination)).toList();
	}

	private static Map<String, Double> with(Map<String, Double> known, String name, double value) {
		var more = new TreeMap<>(known);
		more.put(name, value);
		return more;
	}
}
