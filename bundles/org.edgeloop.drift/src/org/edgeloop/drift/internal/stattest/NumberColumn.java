package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.Arrays;

import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/**
 * A column of numbers.
 *
 * @param type whether they are quantities or codes
 */
public record NumberColumn(FeatureType type, NumberPair numbers) implements ComparedColumn {

	@Override
	public long count(Side side) throws IOException {
		return numbers.summary(side).n();
	}

	@Override
	public long distinct(Side side) throws IOException {
		return numbers.summary(side).distinct();
	}

	@Override
	public long distinctUnion() throws IOException {
		return numbers.distinctUnion();
	}

	@Override
	public ValueCounts<Double> values() throws IOException {
		return numbers.values(Integer.MAX_VALUE).orElseThrow();
	}

	@Override
	public int[] places(Side side) throws IOException {
		double[] values = values().values().stream().mapToDouble(Double::doubleValue).toArray();
		// Adding 0.0 makes -0.0 the 0.0 that it equals; a binary search tells them apart.
		return Arrays.stream(numbers.sample(side, Integer.MAX_VALUE))
				.mapToInt(value -> Arrays.binarySearch(values, value + 0.0)).toArray();
	}
}
