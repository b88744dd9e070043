package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/** A column of categories by their text, or of texts. */
public class CategoryColumn implements ComparedColumn {

	private final FeatureType type;
	private final CategoryPair pair;

	/** @param type whether they are categories or texts */
	public CategoryColumn(FeatureType type, CategoryPair pair) {
		this.type = type;
		this.pair = pair;
	}

	@Override
	public FeatureType type() {
		return type;
	}

	@Override
	public long count(Side side) throws IOException {
		return pair.count(side);
	}

	@Override
	public long distinct(Side side) throws IOException {
		return pair.counts().distinct(side);
	}

	@Override
	public long distinctUnion() throws IOException {
		return pair.counts().size();
	}

	@Override
	public ValueCounts<String> values() throws IOException {
		return pair.counts();
	}

	@Override
	public int[] places(Side side) throws IOException {
		long[] counts = pair.counts().of(side);
		return IntStream.range(0, counts.length).flatMap(key -> repeated(key, counts[key])).toArray();
	}

	@Override
	public NumberPair numbers() {
		throw new IllegalStateException("these are no numbers");
	}

	private static IntStream repeated(int key, long count) {
		int[] repeated = new int[Math.toIntExact(count)];
		Arrays.fill(repeated, key);
		return Arrays.stream(repeated);
	}
}
