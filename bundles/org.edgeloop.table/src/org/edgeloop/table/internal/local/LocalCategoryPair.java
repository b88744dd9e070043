package org.edgeloop.table.internal.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.table.Categories;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;
import org.edgeloop.table.internal.LevelCounts;

/** Two columns of levels in memory. */
public final class LocalCategoryPair implements CategoryPair {

	/** As Python sorts text. UTF-16 puts the characters beyond the first 65,536 before some of them. */
	public static final Comparator<String> BY_CODE_POINT = (a, b) -> {
		int shorter = Math.min(a.length(), b.length());
		for (int i = 0; i < shorter; i++) {
			if (a.charAt(i) != b.charAt(i)) {
				return Integer.compare(ranked(a.charAt(i)), ranked(b.charAt(i)));
			}
		}
		return Integer.compare(a.length(), b.length());
	};

	private static final long[] NOWHERE = {0, 0};

	private final ValueCounts<String> counts;
	private final long missingReference;
	private final long missingCurrent;

	public LocalCategoryPair(Categories reference, Categories current) {
		this(LevelCounts.of(reference), LevelCounts.of(current));
	}

	LocalCategoryPair(LevelCounts reference, LevelCounts current) {
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

	private static ValueCounts<String> union(LevelCounts reference, LevelCounts current) {
		var places = new HashMap<String, long[]>();
		add(reference, places, 0);
		add(current, places, 1);
		places.values().removeIf(both -> both[0] + both[1] == 0);
		List<String> levels = new ArrayList<>(places.keySet());
		levels.sort(BY_CODE_POINT);
		return new ValueCounts<>(levels, counts(levels, places, 0), counts(levels, places, 1));
	}

	private static void add(LevelCounts column, Map<String, long[]> places, int side) {
		for (int i = 0; i < column.counts().length; i++) {
			places.computeIfAbsent(column.levels().get(i), level -> new long[2])[side] += column.counts()[i];
		}
	}

	private static long[] counts(List<String> levels, Map<String, long[]> places, int side) {
		return levels.stream().mapToLong(level -> places.getOrDefault(level, NOWHERE)[side]).toArray();
	}

	/** Surrogates stand for code points above all other characters. */
	private static int ranked(char unit) {
		return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
	}
}
