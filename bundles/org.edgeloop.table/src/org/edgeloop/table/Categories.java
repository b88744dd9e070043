package org.edgeloop.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of text levels in row order.
 *
 * @param codes each row's index into the levels; {@link #MISSING} where it has none. Not to be changed
 * @param levels each once, in the order in which they are first met
 */
public record Categories(int[] codes, List<String> levels) {

	/** The code of a row without a value. */
	public static final int MISSING = -1;

	public Categories {
		levels = List.copyOf(levels);
	}

	/** @param rows null where missing */
	public static Categories of(@Nullable String[] rows) {
		var codes = new int[rows.length];
		var known = new HashMap<String, Integer>();
		var levels = new ArrayList<String>();
		for (int row = 0; row < rows.length; row++) {
			String text = rows[row];
			if (text == null) {
				codes[row] = MISSING;
				continue;
			}
			codes[row] = known.computeIfAbsent(text, level -> {
				levels.add(level);
				return levels.size() - 1;
			});
		}
		return new Categories(codes, levels);
	}

	/** @return the number of rows */
	public int rows() {
		return codes.length;
	}

	/** @return how many rows have no value */
	public long missing() {
		return Arrays.stream(codes).filter(code -> code == MISSING).count();
	}

	/** @return how often each level occurs, in the order of the levels */
	public long[] counts() {
		var counts = new long[levels.size()];
		for (int code : codes) {
			if (code != MISSING) {
				counts[code]++;
			}
		}
		return counts;
	}

	/** @return the row's level; null where missing */
	public @Nullable String text(int row) {
		return codes[row] == MISSING ? null : levels.get(codes[row]);
	}
}
