package org.edgeloop.onnx.internal.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** An immutable list of numbers that are not kept as objects. */
public final class FloatList extends AbstractList<Float> implements RandomAccess {

	private final float[] numbers;

	private FloatList(float[] numbers) {
		this.numbers = numbers;
	}

	@Override
	public Float get(int index) {
		return numbers[index];
	}

	@Override
	public int size() {
		return numbers.length;
	}

	/** Collects the numbers. */
	static final class Builder {

		private float[] numbers = {};
		private int count;

		void add(float[] more) {
			if (count + more.length > numbers.length) {
				numbers = Arrays.copyOf(numbers, Math.max(count + more.length, numbers.length + (numbers.length >> 1)));
			}
			System.arraycopy(more, 0, numbers, count, more.length);
			count += more.length;
		}

		int count() {
			return count;
		}

		FloatList build() {
			return new FloatList(Arrays.copyOf(numbers, count));
		}
	}
}
