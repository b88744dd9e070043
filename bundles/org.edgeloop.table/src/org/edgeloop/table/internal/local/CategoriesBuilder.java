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
	private int rows;

	/** @param rows how many are expected */
	public CategoriesBuilder(int rows) {
		codes = new int[rows];
	}

	/** @param level null where missing */
	public void add(@Nullable String level) {
		if (rows == codes.length) {
			codes = Arrays.copyOf(codes, rows + (rows >> 1) + 1);
		}
		codes[rows++] = level == null ? Categories.MISSING : known.computeIfAbsent(level, this::next);
	}

	public Categories finish() {
		return new Categories(rows == codes.length ? codes : Arrays.copyOf(codes, rows), levels);
	}

	private Integer next(String level) {
		levels.add(level);
		return levels.size() - 1;
	}
}
