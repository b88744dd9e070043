package org.edgeloop.drift.internal.stattest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/** A column of numbers on one side and of texts on the other: no value is common to both, and there is no order. */
final class UnlikeColumn implements ComparedColumn {

	private final ValueCounts<Object> values;
	private final int[] referencePlaces;
	private final int[] currentPlaces;

	/** @param places a side's values in row order, each as its place among its levels */
	UnlikeColumn(List<?> referenceLevels, int[] referencePlaces, List<?> currentLevels, int[] currentPlaces) {
		List<Object> all = new ArrayList<>(referenceLevels);
		all.addAll(currentLevels);
		this.referencePlaces = referencePlaces;
		this.currentPlaces = Arrays.stream(currentPlaces).map(place -> place + referenceLevels.size()).toArray();
		this.values = new ValueCounts<>(all, counts(all.size(), referencePlaces), counts(all.size(), this.currentPlaces));
	}

	private static long[] counts(int size, int[] places) {
		long[] counts = new long[size];
		for (int place : places) {
			counts[place]++;
		}
		return counts;
	}

	@Override
	public FeatureType type() {
		return FeatureType.CATEGORY;
	}

	@Override
	public long count(Side side) {
		return places(side).length;
	}

	@Override
	public long distinct(Side side) {
		return values.distinct(side);
	}

	@Override
	public long distinctUnion() {
		return (long) values.distinct(Side.REFERENCE) + values.distinct(Side.CURRENT);
	}

	@Override
	public ValueCounts<?> values() {
		return values;
	}

	@Override
	public boolean isOrdered() {
		return false;
	}

	@Override
	public int[] places(Side side) {
		return side.of(referencePlaces, currentPlaces);
	}

	@Override
	public NumberPair numbers() {
		throw new IllegalStateException("one side has texts");
	}
}
