package org.edgeloop.experiment.internal.table;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Words of some rows of a block: each different one is kept once.
 *
 * @param words the different ones
 * @param codes for each of the rows, which of the words it has
 */
public record TextColumn(BlockRows rows, String[] words, char[] codes) {

	static final TextColumn EMPTY = new TextColumn(BlockRows.NONE, new String[0], new char[0]);

	public @Nullable String get(int row) {
		int place = rows.place(row);
		return place < 0 ? null : words[codes[place]];
	}
}
