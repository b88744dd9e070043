package org.edgeloop.testsupport;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** A table as a user reads it, also where its rows are made only when they are seen. */
public final class TableBot {

	private final Table table;

	TableBot(Table table) {
		this.table = table;
	}

	public int rowCount() {
		return table.getItemCount();
	}

	/** Waits until the table has so many rows. */
	public void waitForRows(int count) {
		Waiting.until(table.getDisplay(), count + " rows in the table", () -> table.getItemCount() == count);
	}

	public String cell(int row, int column) {
		return table.getItem(row).getText(column);
	}

	/** @return the cells of each row, from the first column to the last */
	public List<List<String>> rows() {
		return IntStream.range(0, rowCount()).mapToObj(row -> IntStream.range(0, table.getColumnCount()).mapToObj(column -> cell(row, column)).toList()).toList();
	}

	/** Selects one row, as a click on it does. */
	public void select(int row) {
		table.setSelection(row);
		var event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	/** Presses a key that has a character, as on a keyboard when the table has the focus. */
	public void press(char key) {
		var event = new Event();
		event.character = key;
		table.notifyListeners(SWT.KeyDown, event);
	}
}
