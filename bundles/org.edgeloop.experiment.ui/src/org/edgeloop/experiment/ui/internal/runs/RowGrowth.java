package org.edgeloop.experiment.ui.internal.runs;

import org.eclipse.swt.widgets.Table;

/**
 * Gives a virtual table its rows, or takes them away, some thousands at a time. GTK is told of each row, which takes a good part of a
 * second for a hundred thousand; like this the table can be used at once, and the rows further down follow.
 */
final class RowGrowth {

	private static final int STEP = 4000;

	private final Table table;
	private int wanted;
	private long request;

	RowGrowth(Table table) {
		this.table = table;
	}

	/**
	 * @param count how many rows there are to be; until then rows further down may be missing, or be there without a text
	 * @param done runs when there are as many, at once if few come or go
	 */
	void set(int count, Runnable done) {
		wanted = count;
		step(++request, done);
	}

	private void step(long number, Runnable done) {
		if (number != request || table.isDisposed()) {
			return;
		}
		int present = table.getItemCount();
		if (present > wanted) {
			table.remove(Math.max(wanted, present - STEP), present - 1);
		} else {
			table.setItemCount(Math.min(wanted, present + STEP));
		}
		if (table.getItemCount() == wanted) {
			done.run();
		} else {
			table.getDisplay().asyncExec(() -> step(number, done));
		}
	}
}
