package org.edgeloop.drift.stream;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.edgeloop.drift.internal.random.PythonRandom;
import org.edgeloop.drift.internal.stattest.KolmogorovSmirnov;

/**
 * Kolmogorov-Smirnov windowing: the latest values against as many drawn from those before them in a sliding window. The statistic is
 * the p-value; it is NaN until the window is full.
 * <p>
 * Source: C. Raab, M. Heusinger, F.-M. Schleif, Reactive Soft Prototype Computing for Concept Drift Streams, Neurocomputing 2020;
 * semantics as {@code river.drift.KSWIN}, draws included.
 */
public final class Kswin implements StreamDetector {

	private static final double LEAST_DISTANCE = 0.1;

	/**
	 * @param alpha the p-value up to which it is a drift, 0 to 1
	 * @param windowSize values in the sliding window, at least twice {@code statSize}
	 * @param statSize latest values that are compared
	 * @param seed of the draws, begun anew after each drift
	 */
	public record Parameters(double alpha, int windowSize, int statSize, int seed) {

		/** River's, with a seed. */
		public static final Parameters DEFAULT = new Parameters(0.005, 100, 30, 42);

		public Parameters {
			if (statSize < 1 || windowSize < 2 * statSize || seed < 0) {
				throw new IllegalArgumentException("windows of " + windowSize + " and " + statSize + " values, seed " + seed);
			}
		}
	}

	private final Parameters parameters;
	private final Deque<Double> window = new ArrayDeque<>();
	private PythonRandom random;
	private double pValue = Double.NaN;
	private boolean drift;

	public Kswin(Parameters parameters) {
		this.parameters = parameters;
		random = new PythonRandom(parameters.seed);
	}

	@Override
	public void update(double value) {
		if (drift) {
			window.clear();
			random = new PythonRandom(parameters.seed);
			drift = false;
		}
		window.addLast(value);
		if (window.size() > parameters.windowSize) {
			window.removeFirst();
		}
		pValue = Double.NaN;
		if (window.size() == parameters.windowSize) {
			compare(window.stream().mapToDouble(Double::doubleValue).toArray());
		}
	}

	private void compare(double[] values) {
		int size = parameters.statSize;
		int before = values.length - size;
		double[] drawn = Arrays.stream(random.sample(before, size)).mapToDouble(i -> values[i]).toArray();
		double[] latest = Arrays.copyOfRange(values, before, values.length);
		int difference = greatestDifference(drawn, latest);
		pValue = KolmogorovSmirnov.pValue(size, size, (long) size * difference);
		drift = pValue <= parameters.alpha && (double) difference / size > LEAST_DISTANCE;
	}

	/** By how many values the empirical distributions differ at most; both arrays are equally long, and are sorted here. */
	private static int greatestDifference(double[] first, double[] second) {
		Arrays.sort(first);
		Arrays.sort(second);
		int i = 0;
		int j = 0;
		int greatest = 0;
		while (i < first.length && j < second.length) {
			double next = Math.min(first[i], second[j]);
			while (i < first.length && first[i] == next) {
				i++;
			}
			while (j < second.length && second[j] == next) {
				j++;
			}
			greatest = Math.max(greatest, Math.abs(i - j));
		}
		return greatest;
	}

	@Override
	public boolean drift() {
		return drift;
	}

	@Override
	public double statistic() {
		return pValue;
	}
}
