package org.edgeloop.onnx.navigation;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Lists of numbers for each of the numbers from 0, without an object for each. */
final class IntLists {

	private final int[] starts;
	private final int[] values;

	private IntLists(int[] starts, int[] values) {
		this.starts = starts;
		this.values = values;
	}

	IntStream of(int number) {
		return Arrays.stream(values, starts[number], starts[number + 1]);
	}

	/** Collects pairs. */
	static final class Builder {

		private final int size;
		private int[] firsts = new int[16];
		private int[] seconds = new int[16];
		private int count;

		/** @param size above all numbers */
		Builder(int size) {
			this.size = size;
		}

		void add(int first, int second) {
			if (count == firsts.length) {
				firsts = Arrays.copyOf(firsts, 2 * count);
				seconds = Arrays.copyOf(seconds, 2 * count);
			}
			firsts[count] = first;
			seconds[count++] = second;
		}

		/** @return the second numbers of each first one, in the order in which they came */
		IntLists byFirst() {
			return lists(firsts, seconds);
		}

		/** @return the first numbers of each second one, in the order in which they came */
		IntLists bySecond() {
			return lists(seconds, firsts);
		}

		private IntLists lists(int[] keys, int[] values) {
			int[] starts = new int[size + 1];
			for (int i = 0; i < count; i++) {
				starts[keys[i] + 1]++;
			}
			Arrays.parallelPrefix(starts, Integer::sum);
			int[] next = Arrays.copyOf(starts, size);
			int[] ordered = new int[count];
			for (int i = 0; i < count; i++) {
				ordered[next[keys[i]]++] = values[i];
			}
			return new IntLists(starts, ordered);
		}
	}
}
