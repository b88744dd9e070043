package org.edgeloop.drift.internal.quality;

import java.util.Arrays;

/**
 * Sorts places by their values with exactly the exchanges of NumPy's default sort, so that equal values come out in the same order:
 * median of three, partitions by Hoare, insertion up to 16 places, the larger part kept for later, heapsort where it goes too deep.
 */
public final class NumpyQuicksort {

	private static final int SMALL = 15;

	private final int[] values;
	private final int[] order;

	private NumpyQuicksort(int[] values) {
		this.values = values;
		order = new int[values.length];
		Arrays.setAll(order, place -> place);
	}

	/** @return places in ascending order of their values, as {@code numpy.argsort(values)} of NumPy 1.24 */
	public static int[] argsort(int[] values) {
		var sort = new NumpyQuicksort(values);
		if (values.length > 1) {
			int depth = 2 * (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(values.length));
			sort.sort(0, values.length - 1, depth);
		}
		return sort.order;
	}

	/** The depth is looked at where a part that was kept for later is taken up, and nowhere else. */
	private void sort(int from, int to, int depth) {
		if (depth < 0) {
			heapSort(from, to);
			return;
		}
		int left = from;
		int right = to;
		int budget = depth;
		while (right - left > SMALL) {
			int split = partition(left, right);
			budget--;
			// Parts do not overlap, so that it does not matter which is sorted first.
			if (split - left < right - split) {
				sort(split + 1, right, budget);
				right = split - 1;
			} else {
				sort(left, split - 1, budget);
				left = split + 1;
			}
		}
		insertionSort(left, right);
	}

	private int partition(int left, int right) {
		int middle = left + (right - left >> 1);
		exchangeIfLess(middle, left);
		exchangeIfLess(right, middle);
		exchangeIfLess(middle, left);
		int pivot = value(middle);
		int i = left;
		int j = right - 1;
		exchange(middle, j);
		while (true) {
			do {
				i++;
			} while (value(i) < pivot);
			do {
				j--;
			} while (pivot < value(j));
			if (i >= j) {
				break;
			}
			exchange(i, j);
		}
		exchange(i, right - 1);
		return i;
	}

	private void insertionSort(int left, int right) {
		for (int i = left + 1; i <= right; i++) {
			int place = order[i];
			int j = i;
			while (j > left && values[place] < value(j - 1)) {
				order[j] = order[j - 1];
				j--;
			}
			order[j] = place;
		}
	}

	/** The heap's root is at {@code left}. */
	private void heapSort(int left, int right) {
		int n = right - left + 1;
		for (int root = n / 2; root > 0; root--) {
			siftDown(left, root, n, order[left + root - 1]);
		}
		for (int size = n; size > 1; size--) {
			int last = order[left + size - 1];
			order[left + size - 1] = order[left];
			siftDown(left, 1, size - 1, last);
		}
	}

	/** Places are counted from 1 within the heap. */
	private void siftDown(int left, int root, int size, int place) {
		int hole = root;
		for (int child = hole << 1; child <= size; child = hole << 1) {
			if (child < size && value(left + child - 1) < value(left + child)) {
				child++;
			}
			if (values[place] >= value(left + child - 1)) {
				break;
			}
			order[left + hole - 1] = order[left + child - 1];
			hole = child;
		}
		order[left + hole - 1] = place;
	}

	private int value(int i) {
		return values[order[i]];
	}

	private void exchangeIfLess(int i, int j) {
		if (value(i) < value(j)) {
			exchange(i, j);
		}
	}

	private void exchange(int i, int j) {
		int kept = order[i];
		order[i] = order[j];
		order[j] = kept;
	}
}
