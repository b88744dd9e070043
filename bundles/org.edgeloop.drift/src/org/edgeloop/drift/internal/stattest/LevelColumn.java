package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.Categories;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.Side;

/** A column of categories or texts whose rows are read if somebody asks for them. */
final class LevelColumn extends CategoryColumn {

	/** Where the rows are. */
	@FunctionalInterface
	interface Rows {
		Categories of(Side side) throws IOException;
	}

	private final Rows rowsOfSides;

	LevelColumn(FeatureType type, CategoryPair pair, Rows rows) {
		super(type, pair);
		this.rowsOfSides = rows;
	}

	@Override
	public int[] places(Side side) throws IOException {
		Categories rows = rowsOfSides.of(side);
		Map<String, Integer> places = places(values().values());
		int[] ofLevels = rows.levels().stream().mapToInt(level -> places.getOrDefault(level, Categories.MISSING)).toArray();
		return Arrays.stream(rows.codes()).filter(code -> code != Categories.MISSING).map(code -> ofLevels[code]).toArray();
	}

	private static Map<String, Integer> places(List<String> keys) {
		var places = new HashMap<String, Integer>();
		for (int i = 0; i < keys.size(); i++) {
			places.put(keys.get(i), i);
		}
		return places;
	}
}
