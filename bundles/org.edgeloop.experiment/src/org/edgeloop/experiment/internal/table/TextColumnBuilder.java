package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the words of a column, row by row. */
final class TextColumnBuilder {

	private final Map<String, Character> known = new LinkedHashMap<>();
	private char[] rows = new char[8];
	private char[] codes = new char[8];
	private int count;

	/** @param row greater than those before */
	void add(int row, String word) {
		if (count == rows.length) {
			rows = Arrays.copyOf(rows, 2 * count);
			codes = Arrays.copyOf(codes, 2 * count);
		}
		rows[count] = (char) row;
		codes[count++] = known.computeIfAbsent(word, _ -> (char) known.size());
	}

	TextColumn build(int blockSize) {
		return new TextColumn(BlockRows.of(rows, count, blockSize), known.keySet().toArray(String[]::new), Arrays.copyOf(codes, count));
	}
}
