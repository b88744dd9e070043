package org.edgeloop.experiment.internal.analysis;

import java.util.BitSet;

/** A grown tree: where a value goes low or high, and what a leaf foretells. */
sealed interface RegressionTree {

	/**
	 * Reads a value of a row.
	 */
	@FunctionalInterface
	interface Reader {
		double value(int column);
	}

	/** @return what the tree foretells */
	double predict(Reader row);

	/** An end: the mean of the rows that came here. */
	record Leaf(double mean) implements RegressionTree {
		@Override
		public double predict(Reader row) {
			return mean;
		}
	}

	/** Numbers up to a threshold go low. */
	record NumberSplit(int column, double threshold, RegressionTree low, RegressionTree high) implements RegressionTree {
		@Override
		public double predict(Reader row) {
			return (row.value(column) <= threshold ? low : high).predict(row);
		}
	}

	/** Some words go low; those that never came here go high. */
	record WordSplit(int column, BitSet lowWords, RegressionTree low, RegressionTree high) implements RegressionTree {
		@Override
		public double predict(Reader row) {
			return (lowWords.get((int) row.value(column)) ? low : high).predict(row);
		}
	}
}
