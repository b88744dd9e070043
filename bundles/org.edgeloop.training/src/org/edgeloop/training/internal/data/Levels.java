package org.edgeloop.training.internal.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.table.Categories;

/**
 * A column of names in row order.
 *
 * @param codes each row's index into the names; {@link Categories#MISSING} where it has none
 * @param names sorted: numbers by value if all are numbers, else by Unicode code point
 */
record Levels(int[] codes, List<String> names) {

	/** @return the column with its names sorted; a blank name is none */
	static Levels of(Categories column) {
		Categories named = column.levels().stream().anyMatch(String::isBlank) ? withoutBlank(column) : column;
		return sorted(named.codes(), named.levels());
	}

	private static Categories withoutBlank(Categories column) {
		return Categories.of(IntStream.range(0, column.rows()).<@Nullable String>mapToObj(row -> {
			String text = column.text(row);
			return text == null || text.isBlank() ? null : text;
		}).toArray(String[]::new));
	}

	/** @return a column in which each row is named by its number, counted from 0 */
	static Levels rows(int rows) {
		return new Levels(IntStream.range(0, rows).toArray(), IntStream.range(0, rows).mapToObj(Integer::toString).toList());
	}

	/** @return these rows alone, with the names that occur in them */
	Levels of(int[] rows) {
		var kept = new int[names.size()];
		Arrays.fill(kept, Categories.MISSING);
		Arrays.stream(rows).forEach(row -> kept[codes[row]] = 0);
		List<String> present = new ArrayList<>();
		for (int i = 0; i < kept.length; i++) {
			if (kept[i] == 0) {
				kept[i] = present.size();
				present.add(names.get(i));
			}
		}
		return new Levels(Arrays.stream(rows).map(row -> kept[codes[row]]).toArray(), present);
	}

	static void forEachMissing(Levels levels, IntConsumer rows) {
		IntStream.range(0, levels.codes.length).filter(row -> levels.codes[row] == Categories.MISSING).forEach(rows);
	}

	private static Levels sorted(int[] codes, List<String> levels) {
		Comparator<String> order = levels.stream().allMatch(Levels::isNumber) ? Comparator.comparingDouble(Double::parseDouble)
				: Levels::byCodePoint;
		List<Integer> byName = IntStream.range(0, levels.size()).boxed().sorted(Comparator.comparing(levels::get, order)).toList();
		var place = new int[levels.size()];
		for (int i = 0; i < place.length; i++) {
			place[byName.get(i)] = i;
		}
		return new Levels(Arrays.stream(codes).map(code -> code == Categories.MISSING ? code : place[code]).toArray(),
				byName.stream().map(levels::get).toList());
	}

	private static boolean isNumber(String text) {
		return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
	}

	/** Java compares UTF-16 units, of which the halves of a pair come before some whole characters. */
	private static int byCodePoint(String a, String b) {
		return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
	}
}
