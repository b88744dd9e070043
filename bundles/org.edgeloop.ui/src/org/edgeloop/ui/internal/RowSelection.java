package org.edgeloop.ui.internal;

import java.util.BitSet;
import java.util.OptionalInt;

/** Which rows of a long table are selected, by clicks and keys as in every table; rows out of sight as well. */
public final class RowSelection {

	private final BitSet rows = new BitSet();
	private int anchor = -1;
	private int current = -1;

	/** @return the selected rows; not to be changed */
	public BitSet rows() {
		return rows;
	}

	/** @return where clicks and keys have come to last, if that is selected */
	public OptionalInt current() {
		return current >= 0 && rows.get(current) ? OptionalInt.of(current) : OptionalInt.empty();
	}

	public void clear() {
		rows.clear();
		anchor = -1;
		current = -1;
	}

	public void select(int[] chosen) {
		clear();
		for (int row : chosen) {
			rows.set(row);
		}
		anchor = rows.nextSetBit(0);
		current = anchor;
	}

	public void selectAll(int count) {
		rows.set(0, count);
	}

	/** Moves to a row; all from the anchor on are selected if the selection is extended. */
	public void goTo(int row, boolean extending) {
		rows.clear();
		if (!extending || anchor < 0) {
			anchor = row;
		}
		current = row;
		rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
	}

	/**
	 * A row was clicked.
	 *
	 * @param extending with Shift: from the anchor to there
	 * @param toggling with Ctrl: that row alone comes or goes
	 * @param inSight what the widget takes to be selected now
	 */
	public void clicked(int row, boolean extending, boolean toggling, BitSet inSight) {
		if (extending && anchor >= 0) {
			if (!toggling) {
				rows.clear();
			}
			rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
		} else if (toggling) {
			rows.set(row, inSight.get(row));
			anchor = row;
		} else {
			rows.clear();
			rows.or(inSight);
			anchor = row;
		}
		current = row;
	}
}
