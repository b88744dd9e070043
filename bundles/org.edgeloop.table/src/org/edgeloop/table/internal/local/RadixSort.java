package org.edgeloop.table.internal.local;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sorts finite numbers by their bits. One pass puts them into some hundreds of buckets by their leading bits, as far as these differ;
 * each bucket then fits a processor's cache, where {@link RadixBucket} sorts it. Takes as much memory again as the numbers.
 */
final class RadixSort {

	private static final int LEAST = 2048;
	/** More than this part of the heap is sorted in place, more slowly. */
	private static final int SHARE_OF_HEAP = 4;
	private static final int LEAST_PARALLEL = 1 << 18;
	private static final int LEADING_BITS = 16;
	/** More places to write to at once than these cost more than they save. */
	private static final int MOST_BUCKETS = 2048;

	private final double[] values;
	private final int n;

	private RadixSort(double[] values, int n) {
		this.values = values;
		this.n = n;
	}

	/** Sorts the first n values, which are finite and have no -0.0 among them. */
	static void sort(double[] values, int n) {
		if (isSorted(values, n)) {
			return;
		}
		if (n < LEAST || (long) n * Double.BYTES > Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP) {
			Arrays.sort(values, 0, n);
		} else {
			new RadixSort(values, n).sort();
		}
	}

	private static boolean isSorted(double[] values, int n) {
		for (int i = 1; i < n; i++) {
			if (values[i] < values[i - 1]) {
				return false;
			}
		}
		return true;
	}

	/** @return a whole number, in the order of the values */
	static long key(double value) {
		long bits = Double.doubleToRawLongBits(value);
		return bits ^ (bits >> 63 | Long.MIN_VALUE);
	}

	private void sort() {
		int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(differing()) - LEADING_BITS);
		int[] counts = counts(shift);
		while (filled(counts) > MOST_BUCKETS) {
			counts = coarser(counts);
			shift++;
		}
		int[] ends = new int[counts.length];
		double[] scattered = scatter(counts, shift, ends);
		int[] sizes = counts;
		IntStream buckets = Arrays.stream(filled(counts, filled(counts)));
		(n < LEAST_PARALLEL ? buckets : buckets.parallel())
				.forEach(bucket -> RadixBucket.sort(scattered, values, ends[bucket] - sizes[bucket], ends[bucket]));
	}

	/** @return how many buckets hold values; a loop, because a stream over all of them takes longer than sorting some 10,000 values */
	private static int filled(int[] counts) {
		int filled = 0;
		for (int count : counts) {
			filled += count > 0 ? 1 : 0;
		}
		return filled;
	}

	/** @return the so many buckets that hold values */
	private static int[] filled(int[] counts, int many) {
		var filled = new int[many];
		int next = 0;
		for (int bucket = 0; bucket < counts.length; bucket++) {
			if (counts[bucket] > 0) {
				filled[next++] = bucket;
			}
		}
		return filled;
	}

	/** @return the bits in which not all values are alike */
	private long differing() {
		long first = key(values[0]);
		long differing = 0;
		for (int i = 1; i < n; i++) {
			differing |= key(values[i]) ^ first;
		}
		return differing;
	}

	private int[] counts(int shift) {
		var counts = new int[1 << LEADING_BITS];
		for (int i = 0; i < n; i++) {
			counts[bucket(values[i], shift, counts.length - 1)]++;
		}
		return counts;
	}

	private static int[] coarser(int[] counts) {
		var coarser = new int[counts.length / 2];
		for (int i = 0; i < coarser.length; i++) {
			coarser[i] = counts[2 * i] + counts[2 * i + 1];
		}
		return coarser;
	}

	/** @param ends receives where each bucket ends */
	private double[] scatter(int[] counts, int shift, int[] ends) {
		int sum = 0;
		for (int bucket = 0; bucket < counts.length; bucket++) {
			ends[bucket] = sum;
			sum += counts[bucket];
		}
		var scattered = new double[n];
		int mask = counts.length - 1;
		for (int i = 0; i < n; i++) {
			scattered[ends[bucket(values[i], shift, mask)]++] = values[i];
		}
		return scattered;
	}

	/** Bits above the mask are the same in all values. */
	private static int bucket(double value, int shift, int mask) {
		return (int) (key(value) >>> shift) & mask;
	}
}
