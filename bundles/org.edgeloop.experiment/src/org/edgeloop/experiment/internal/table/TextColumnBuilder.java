package org.edgeloop.experiment.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers the words of a column, one for a row. */
final class TextColumnBuilder {

	/** So many words are compared one by one: a column of thousands is not to be indexed because of a few new values. */
	private static final int COMPARED = 16;

	private final GrowingRows rows;
	private char[] codes;
	private final List<String> words;
	private final Map<String, Character> index = new HashMap<>();
	private int searches;

	/**
	 * @param column to begin with
	 * @param replaced rows that lose their words
	 */
	TextColumnBuilder(TextColumn column, BitSet replaced) {
		rows = new GrowingRows(column.rows(), replaced);
		codes = column.codes().clone();
		words = new ArrayList<>(Arrays.asList(column.words()));
	}

	void add(int row, String word) {
		int place = rows.add(row);
		if (place >= codes.length) {
			codes = Arrays.copyOf(codes, 2 * place + 8);
		}
		codes[place] = code(word);
	}

	private char code(String word) {
		if (index.isEmpty() && (words.size() <= COMPARED || searches++ < COMPARED)) {
			int known = words.indexOf(word);
			return known >= 0 ? (char) known : append(word);
		}
		for (int code = index.size(); code < words.size(); code++) {
			index.put(words.get(code), (char) code);
		}
		return index.containsKey(word) ? Objects.requireNonNull(index.get(word)) : append(word);
	}

	private char append(String word) {
		words.add(word);
		return (char) (words.size() - 1);
	}

	TextColumn build(int blockSize) {
		int[] places = rows.places();
		char[] ordered = Arrays.copyOf(codes, places == null ? rows.count() : places.length);
		for (int i = 0; places != null && i < ordered.length; i++) {
			ordered[i] = codes[places[i]];
		}
		var column = new TextColumn(rows.build(places, blockSize), words.toArray(String[]::new), ordered);
		return words.size() > COMPARED && words.size() > 2 * ordered.length ? withoutUnused(column) : column;
	}

	/** Values that change all the time would otherwise leave their words behind. */
	private static TextColumn withoutUnused(TextColumn column) {
		int[] codeOf = new int[column.words().length];
		List<String> used = new ArrayList<>();
		char[] codes = new char[column.codes().length];
		for (int i = 0; i < codes.length; i++) {
			int code = column.codes()[i];
			if (codeOf[code] == 0) {
				used.add(column.words()[code]);
				codeOf[code] = used.size();
			}
			codes[i] = (char) (codeOf[code] - 1);
		}
		return new TextColumn(column.rows(), used.toArray(String[]::new), codes);
	}
}
