package org.edgeloop.table.internal.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;

import org.edgeloop.table.Categories;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/** Two columns of levels in memory. */
public final class LocalCategoryPair implements CategoryPair {

	/** As Python sorts text. UTF-16 puts the characters beyond the first 65,536 before some of them. */
	public static final Comparator<String> BY_CODE_POINT = (a, b) -> {
		int difference = Arrays.mismatch(a.toCharArray(), b.toCharArray());
		if (difference < 0 || difference >= Math.min(a.length(), b.length())) {
			return Integer.compare(a.length(), b.length());
		}
		return Integer.compare(ranked(a.charAt(difference)), ranked(b.charAt(difference)));
	};

	private final ValueCounts<String> counts;
	private final long missingReference;
	private final long missingCurrent;

	public LocalCategoryPair(Categories reference, Categories current) {
		this(union(reference, current), reference.missing(), current.missing());
	}

	/** @param counts in the order that {@link CategoryPair#counts} states */
	public LocalCategoryPair(ValueCounts<String> counts, long missingReference, long missingCurrent) {
		this.counts = counts;
		this.missingReference = missingReference;
		this.missingCurrent = missingCurrent;
	}

	@Override
	public ValueCounts<String> counts() {
		return counts;
	}

	@Override
	public long count(Side side) {
		return Arrays.stream(counts.of(side)).sum();
	}

	@Override
	public long missing(Side side) {
		return side.of(missingReference, missingCurrent);
	}

	private static ValueCounts<String> union(Categories reference, Categories current) {
		var places = new TreeMap<String, long[]>(BY_CODE_POINT);
		add(reference, places, 0);
		add(current, places, 1);
		places.values().removeIf(both -> both[0] + both[1] == 0);
		return new ValueCounts<>(new ArrayList<>(places.keySet()), places.values().stream().mapToLong(both -> both[0]).toArray(),
				places.values().stream().mapToLong(both -> both[1]).toArray());
	}

	private static void add(Categories column, TreeMap<String, long[]> places, int side) {
		long[] counts = column.counts();
		for (int code = 0; code < counts.length; code++) {
			places.computeIfAbsent(column.levels().get(code), level -> new long[2])[side] += counts[code];
		}
	}

	/** Surrogates stand for code points above all other characters. */
	private static int ranked(char unit) {
		return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
	}
}
