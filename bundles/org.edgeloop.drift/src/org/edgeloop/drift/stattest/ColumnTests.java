package org.edgeloop.drift.stattest;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;

/**
 * Which test and threshold a column gets: what was said of the column, else of its type, else of all; else the default.
 *
 * @param testOfColumn names of tests by column
 * @param testOfType names of tests by type
 * @param testOfAll the name of the test for all else
 * @param thresholdOfColumn thresholds by column
 * @param thresholdOfType thresholds by type
 * @param thresholdOfAll the threshold for all else; where there is none either, the test's own
 */
public record ColumnTests(Map<String, String> testOfColumn, Map<FeatureType, String> testOfType, Optional<String> testOfAll,
		Map<String, Double> thresholdOfColumn, Map<FeatureType, Double> thresholdOfType, Optional<Double> thresholdOfAll) {

	/** Nothing is said: each column gets its default test with that test's own threshold. */
	public static final ColumnTests DEFAULT = new ColumnTests(Map.of(), Map.of(), Optional.empty(), Map.of(), Map.of(),
			Optional.empty());

	public ColumnTests {
		testOfColumn = Map.copyOf(testOfColumn);
		testOfType = Map.copyOf(testOfType);
		thresholdOfColumn = Map.copyOf(thresholdOfColumn);
		thresholdOfType = Map.copyOf(thresholdOfType);
	}

	/**
	 * @param name the column's name
	 * @param column decides about the default test
	 * @throws ProblemException if the test chosen does not exist or does not compare columns of this type
	 * @throws IOException if the values cannot be read
	 */
	public StatTest test(String name, ComparedColumn column) throws IOException {
		Optional<String> chosen = first(testOfColumn.get(name), testOfType.get(column.type()), testOfAll);
		if (chosen.isEmpty()) {
			return DefaultStatTest.choose(column);
		}
		StatTest test = StatTests.byName(chosen.get());
		test.checkFits(column.type());
		return test;
	}

	/** @return the threshold for a column of this name and type that gets this test */
	public double threshold(String name, FeatureType type, StatTest test) {
		return first(thresholdOfColumn.get(name), thresholdOfType.get(type), thresholdOfAll).orElse(test.defaultThreshold());
	}

	private static <T> Optional<T> first(T ofColumn, T ofType, Optional<T> ofAll) {
		return Optional.ofNullable(ofColumn).or(() -> Optional.ofNullable(ofType)).or(() -> ofAll);
	}
}
