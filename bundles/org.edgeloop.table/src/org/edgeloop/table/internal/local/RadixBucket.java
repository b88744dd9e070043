package org.edgeloop.table.internal.local;

import java.util.Arrays;

/**
 * Sorts a bucket of numbers, digit by digit from the lower to the higher, but only by as many leading bits as tell nearly all apart.
 * Few are left in the wrong order, and these are near their places.
 */
final class RadixBucket {

	private static final int FEW = 48;
	private static final int DIGIT_BITS = 11;
	/** For buckets of fewer values than {@link #SMALL}, for which more places would take longer to count than the values. */
	private static final int SMALL_DIGIT_BITS = 8;
	private static final int SMALL = 2048;
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
		int bits = n < SMALL ? SMALL_DIGIT_BITS : DIGIT_BITS;
		double[] source = from;
		double[] target = to;
		for (int shift = top - wanted; shift < top; shift += bits) {
			distribute(source, target, start, end, shift, (1 << bits) - 1);
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

	private static void distribute(double[] source, double[] target, int start, int end, int shift, int mask) {
		var places = new int[mask + 1];
		for (int i = start; i < end; i++) {
			places[(int) (RadixSort.key(source[i]) >>> shift) & mask]++;
		}
		int sum = start;
		for (int digit = 0; digit <= mask; digit++) {
			int count = places[digit];
			places[digit] = sum;
			sum += count;
		}
		for (int i = start; i < end; i++) {
			target[places[(int) (RadixSort.key(source[i]) >>> shift) & mask]++] = source[i];
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
