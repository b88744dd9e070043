package org.edgeloop.drift.stattest;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrections of p-values for having made many tests: of 100 columns that did not change, 5 are below 0.05 by chance. The corrected
 * values are held against the same threshold. NaN is no test: it stays, and does not count.
 */
public enum MultipleTesting {

	/** As they are. */
	NONE {
		@Override
		double[] adjust(double[] ascending) {
			return ascending;
		}
	},
	/** Holds the chance of even one false alarm at the threshold: S. Holm, Scand. J. Stat. 6, 1979. */
	HOLM {
		@Override
		double[] adjust(double[] ascending) {
			int m = ascending.length;
			double[] adjusted = new double[m];
			double largest = 0;
			for (int i = 0; i < m; i++) {
				largest = Math.max(largest, Math.min(1, (m - i) * ascending[i]));
				adjusted[i] = largest;
			}
			return adjusted;
		}
	},
	/**
	 * Holds the expected share of false alarms among all alarms at the threshold: Y. Benjamini and Y. Hochberg, J. Royal Stat. Soc. B
	 * 57, 1995. For columns that are independent or vary together.
	 */
	BENJAMINI_HOCHBERG {
		@Override
		double[] adjust(double[] ascending) {
			int m = ascending.length;
			double[] adjusted = new double[m];
			double smallest = 1;
			for (int i = m - 1; i >= 0; i--) {
				smallest = Math.min(smallest, ascending[i] * m / (i + 1));
				adjusted[i] = smallest;
			}
			return adjusted;
		}
	};

	/**
	 * @param pValues one a test, NaN where there is none; not changed
	 * @return the corrected ones in the same order
	 */
	public double[] adjusted(double[] pValues) {
		int[] order = IntStream.range(0, pValues.length).filter(i -> !Double.isNaN(pValues[i])).boxed()
				.sorted(Comparator.comparingDouble(i -> pValues[i])).mapToInt(Integer::intValue).toArray();
		double[] adjusted = adjust(IntStream.of(order).mapToDouble(i -> pValues[i]).toArray());
		double[] inPlace = pValues.clone();
		for (int i = 0; i < order.length; i++) {
			inPlace[order[i]] = adjusted[i];
		}
		return inPlace;
	}

	/** @param ascending the p-values of all tests, the smallest first */
	abstract double[] adjust(double[] ascending);
}
