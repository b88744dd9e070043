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

/** A column of categories or texts whose rows are at hand. */
final class LevelColumn extends CategoryColumn {

	private final Categories reference;
	private final Categories current;

	LevelColumn(FeatureType type, Categories reference, Categories current) {
		super(type, CategoryPair.of(reference, current));
		this.reference = reference;
		this.current = current;
	}

	@Override
	public int[] places(Side side) throws IOException {
		Categories rows = side.of(reference, current);
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
