package org.edgeloop.table.internal.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.table.Categories;
import org.eclipse.jdt.annotation.Nullable;

/** Takes the levels of rows one by one. */
public final class CategoriesBuilder {

	private final Map<String, Integer> known = new HashMap<>();
	private final List<String> levels = new ArrayList<>();
	private int[] codes;
	private int[] places = {};
	private int rows;

	/** @param rows how many are expected */
	public CategoriesBuilder(int rows) {
		codes = new int[rows];
	}

	/** @param level null where missing */
	public void add(@Nullable String level) {
		put(level == null ? Categories.MISSING : known.computeIfAbsent(level, this::next));
	}

	/**
	 * @param code of the row's level in a list that is the same for all rows; {@link Categories#MISSING} where missing
	 */
	public void add(int code, List<String> source) {
		if (places.length < source.size()) {
			places = new int[source.size()];
			Arrays.fill(places, Categories.MISSING);
		}
		if (code != Categories.MISSING && places[code] == Categories.MISSING) {
			places[code] = next(source.get(code));
		}
		put(code == Categories.MISSING ? code : places[code]);
	}

	public Categories finish() {
		return new Categories(rows == codes.length ? codes : Arrays.copyOf(codes, rows), levels);
	}

	private void put(int code) {
		if (rows == codes.length) {
			codes = Arrays.copyOf(codes, rows + (rows >> 1) + 1);
		}
		codes[rows++] = code;
	}

	private Integer next(String level) {
		levels.add(level);
		return levels.size() - 1;
	}
}
