package org.edgeloop.onnx.internal.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** An immutable list of numbers that are not kept as objects: the trees of a forest have millions of them. */
public final class LongList extends AbstractList<Long> implements RandomAccess {

	private final long[] numbers;

	private LongList(long[] numbers) {
		this.numbers = numbers;
	}

	@Override
	public Long get(int index) {
		return numbers[index];
	}

	@Override
	public int size() {
		return numbers.length;
	}

	/** Collects the numbers. */
	static final class Builder {

		private long[] numbers = {};
		private int count;

		void add(long[] more) {
			if (count + more.length > numbers.length) {
				numbers = Arrays.copyOf(numbers, Math.max(count + more.length, numbers.length + (numbers.length >> 1)));
			}
			System.arraycopy(more, 0, numbers, count, more.length);
			count += more.length;
		}

		int count() {
			return count;
		}

		LongList build() {
			return new LongList(Arrays.copyOf(numbers, count));
		}
	}
}
