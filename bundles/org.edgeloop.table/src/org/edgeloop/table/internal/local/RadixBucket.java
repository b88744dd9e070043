package org.edgeloop.table.internal.local;

import java.util.Arrays;

/**
 * Sorts a bucket of numbers, digit by digit from the lower to the higher, but only by as many leading bits as tell nearly all apart.
 * Few are left in the wrong order, and these are near their places.
 */
final class RadixBucket {

	private static final int FEW = 48;
	private static final int DIGIT_BITS = 11;
	private static final int DIGITS = 1 << DIGIT_BITS;
	/** So many bits beyond those that number the values leave one in thirty pairs of neighbours undecided. */
	private static final int SPARE_BITS = 5;
	/** Steps for each value; more mean that the leading bits tell little. */
	private static final int MOST_STEPS = 8;

	private RadixBucket() {
	}

	/** Sorts what lies in a range of one array into the same range of the other; the first is overwritten. */
	static void sort(double[] from, double[] to, int start, int end) {
		int n = end - start;
		long differing = n < FEW ? 0 : differing(from, start, end);
		if (n < FEW || differing == 0) {
			insert(from, to, start, end);
			return;
		}
		int top = Long.SIZE - Long.numberOfLeadingZeros(differing);
		int wanted = Math.min(top, Integer.SIZE - Integer.numberOfLeadingZeros(n) + SPARE_BITS);
		double[] source = from;
		double[] target = to;
		for (int shift = top - wanted; shift < top; shift += DIGIT_BITS) {
			distribute(source, target, start, end, shift);
			double[] swapped = source;
			source = target;
			target = swapped;
		}
		insert(source, to, start, end);
	}

	private static long differing(double[] values, int start, int end) {
		long first = RadixSort.key(values[start]);
		long differing = 0;
		for (int i = start + 1; i < end; i++) {
			differing |= RadixSort.key(values[i]) ^ first;
		}
		return differing;
	}

	private static void distribute(double[] source, double[] target, int start, int end, int shift) {
		var places = new int[DIGITS];
		for (int i = start; i < end; i++) {
			places[(int) (RadixSort.key(source[i]) >>> shift) & DIGITS - 1]++;
		}
		int sum = start;
		for (int digit = 0; digit < DIGITS; digit++) {
			int count = places[digit];
			places[digit] = sum;
			sum += count;
		}
		for (int i = start; i < end; i++) {
			target[places[(int) (RadixSort.key(source[i]) >>> shift) & DIGITS - 1]++] = source[i];
		}
	}

	/** Copies, and puts what is out of order where it belongs. The arrays may be one. */
	private static void insert(double[] source, double[] to, int start, int end) {
		long steps = 0;
		long most = (long) MOST_STEPS * Math.max(FEW, end - start);
		for (int i = start; i < end; i++) {
			double value = source[i];
			int place = i;
			for (; place > start && to[place - 1] > value; place--) {
				to[place] = to[place - 1];
			}
			to[place] = value;
			steps += i - place;
			if (steps > most) {
				System.arraycopy(source, i + 1, to, i + 1, end - i - 1);
				Arrays.sort(to, start, end);
				return;
			}
		}
	}
}
