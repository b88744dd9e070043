package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Small native tables whose rows go by their place. */
final class Tables {

	private Tables() {
	}

	/** @param characters the widths of the columns in average characters */
	static Table create(Composite parent, String[] titles, int[] characters) {
		Table table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		PixelConverter pixels = new PixelConverter(table);
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(pixels.convertWidthInCharsToPixels(characters[i]));
		}
		return table;
	}

	/** Writes all rows anew; the selected place stays selected. */
	static <T> void refill(Table table, List<T> rows, BiConsumer<TableItem, T> write) {
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		rows.forEach(row -> write.accept(new TableItem(table, SWT.NONE), row));
		table.select(Math.min(selected, rows.size() - 1));
		table.setRedraw(true);
	}

	static Optional<Integer> selection(Table table) {
		return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(table.getSelectionIndex());
	}
}
