package org.edgeloop.drift.chunk;

import java.util.Arrays;

/** The sorted values of a reference, against which those of one chunk after the other are merged. */
final class SortedReference {

	/**
	 * What lies between two empirical distribution functions.
	 *
	 * @param greatestDistance the greatest difference
	 * @param area the integral of the difference
	 */
	record Comparison(double greatestDistance, double area) {
	}

	private final double[] reference;

	SortedReference(double[] values) {
		reference = values.clone();
		Arrays.sort(reference);
	}

	Comparison compare(double[] values) {
		double[] chunk = values.clone();
		Arrays.sort(chunk);
		int i = 0;
		int j = 0;
		double greatest = 0;
		double area = 0;
		double at = Math.min(reference[0], chunk[0]);
		while (i < reference.length || j < chunk.length) {
			double difference = Math.abs((double) i / reference.length - (double) j / chunk.length);
			double next = Math.min(i < reference.length ? reference[i] : Double.POSITIVE_INFINITY,
					j < chunk.length ? chunk[j] : Double.POSITIVE_INFINITY);
			greatest = Math.max(greatest, difference);
			area += difference * (next - at);
			i = passed(reference, i, next);
			j = passed(chunk, j, next);
			at = next;
		}
		return new Comparison(greatest, area);
	}

	private static int passed(double[] sorted, int from, double value) {
		int at = from;
		while (at < sorted.length && sorted[at] == value) {
			at++;
		}
		return at;
	}
}
