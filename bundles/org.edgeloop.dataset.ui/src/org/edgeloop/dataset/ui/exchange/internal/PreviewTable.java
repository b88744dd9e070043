package org.edgeloop.dataset.ui.exchange.internal;

import org.edgeloop.ui.StrayItems;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The labels that an import would bring; rows are filled when they come into sight. */
final class PreviewTable {

	private static final int HEIGHT = 280;
	private static final int WIDTH = 860;

	/** How many characters each column shows at first. */
	private static final int[] CHARACTERS = { 30, 12, 19, 12, 12, 13, 13, 10, 18, 16 };
	private static final List<Integer> NUMBERS = List.of(3, 4, 5, 6);

	private final Table table;
	private @Nullable ImportRows rows;

	/** @param parent has a grid layout of {@code columns} columns */
	PreviewTable(Composite parent, int columns) {
		table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
		StrayItems.clearAwayFrom(table);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		var gc = new GC(table);
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		for (int i = 0; i < ImportRows.HEADINGS.size(); i++) {
			var column = new TableColumn(table, NUMBERS.contains(i) ? SWT.RIGHT : SWT.LEFT);
			column.setText(ImportRows.HEADINGS.get(i));
			column.setWidth((int) Math.ceil(character * CHARACTERS[i]));
		}
		table.addListener(SWT.SetData, event -> {
			TableItem item = (TableItem) Objects.requireNonNull(event.item);
			ImportRows shown = rows;
			if (shown != null) {
				item.setText(shown.cells(table.indexOf(item)));
			}
		});
	}

	void show(@Nullable ImportRows newRows) {
		rows = newRows;
		table.setItemCount(newRows == null ? 0 : newRows.size());
		table.clearAll();
	}
}
