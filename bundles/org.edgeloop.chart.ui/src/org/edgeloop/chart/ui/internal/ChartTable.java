package org.edgeloop.chart.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.ui.StrayItems;

/** A chart in a native table, a row for each part: for screen readers, and for whoever wants the numbers. */
public final class ChartTable {

	private final Table table;
	private List<ChartEntity> rows = List.of();

	public ChartTable(Composite parent, Consumer<ChartEntity> onChoice) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL);
		StrayItems.clearAwayFrom(table);
		table.setHeaderVisible(true);
		table.addListener(SWT.DefaultSelection, _ -> {
			int place = table.getSelectionIndex();
			if (place >= 0 && place < rows.size()) {
				onChoice.accept(rows.get(place));
			}
		});
	}

	public Table control() {
		return table;
	}

	public void show(Chart chart) {
		rows = chart.entities();
		table.setRedraw(false);
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		for (String heading : chart.headings()) {
			new TableColumn(table, SWT.LEFT).setText(heading);
		}
		for (var listener : table.getListeners(SWT.SetData)) {
			table.removeListener(SWT.SetData, listener);
		}
		table.addListener(SWT.SetData, event -> {
			if (event.index < rows.size()) {
				((TableItem) event.item).setText(chart.cells(rows.get(event.index)).toArray(String[]::new));
			}
		});
		table.setItemCount(rows.size());
		table.clearAll();
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}
}
