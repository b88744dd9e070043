package org.edgeloop.ui.internal;

import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Slider;
import org.edgeloop.ui.AccessibleNames;

/** The bars at the right of a long table and below it, each there only while there is something to move through. */
public final class TableBars {

	private final Composite parent;
	private final Slider rows;
	private final Slider columns;

	/**
	 * @param parent has a grid of two columns, the first cell of which is taken
	 * @param rowMoved told the first row that is to be in sight
	 * @param columnMoved told the first column behind the leading ones that is to be in sight
	 */
	public TableBars(Composite parent, IntConsumer rowMoved, IntConsumer columnMoved) {
		this.parent = parent;
		rows = new Slider(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(rows);
		columns = new Slider(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
		AccessibleNames.set(rows, "Rows in sight");
		AccessibleNames.set(columns, "Columns in sight");
		rows.addListener(SWT.Selection, _ -> rowMoved.accept(rows.getSelection()));
		columns.addListener(SWT.Selection, _ -> columnMoved.accept(columns.getSelection()));
	}

	/**
	 * @param top the first row in sight
	 * @param count how many rows there are
	 * @param room how many of them have room
	 */
	public void showRows(int top, int count, int room) {
		show(rows, count > room);
		rows.setValues(top, 0, Math.max(1, count), Math.max(1, Math.min(count, room)), 1, room);
	}

	public void showColumns(ColumnWindow window) {
		show(columns, window.lastLeft() > 0);
		int seen = Math.max(1, window.moving() - window.lastLeft());
		columns.setValues(window.left(), 0, Math.max(1, window.moving()), seen, 1, seen);
	}

	private void show(Slider bar, boolean isNeeded) {
		var data = (GridData) bar.getLayoutData();
		if (data.exclude == isNeeded) {
			data.exclude = !isNeeded;
			bar.setVisible(isNeeded);
			parent.layout();
		}
	}
}
