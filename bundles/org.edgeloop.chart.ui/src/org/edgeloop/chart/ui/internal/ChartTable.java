package org.edgeloop.chart.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.ChartEntity;

/** A chart in a native table, a row for each part of a bar: for screen readers, and for whoever wants the numbers. */
public final class ChartTable {

	private final Table table;
	private List<ChartEntity> rows = List.of();

	public ChartTable(Composite parent, Consumer<ChartEntity> onChoice) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL);
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

	public void show(BarChart chart) {
		rows = rows(chart);
		table.setRedraw(false);
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		new TableColumn(table, SWT.LEFT).setText(chart.categoryTitle());
		if (chart.isStacked()) {
			new TableColumn(table, SWT.LEFT).setText("Part");
		}
		new TableColumn(table, SWT.RIGHT).setText(chart.valueTitle());
		for (var listener : table.getListeners(SWT.SetData)) {
			table.removeListener(SWT.SetData, listener);
		}
		table.addListener(SWT.SetData, event -> {
			if (event.index < rows.size()) {
				((TableItem) event.item).setText(texts(chart, rows.get(event.index)));
			}
		});
		table.setItemCount(rows.size());
		table.clearAll();
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	/** @return a row for each part of each bar, bar by bar; parts that are not there have none */
	static List<ChartEntity> rows(BarChart chart) {
		return IntStream.range(0, chart.categories().size()).boxed()
				.flatMap(category -> IntStream.range(0, chart.series().size()).filter(series -> !chart.isStacked() || chart.value(series, category) > 0)
						.mapToObj(series -> new ChartEntity(series, category)))
				.toList();
	}

	static String[] texts(BarChart chart, ChartEntity entity) {
		String category = chart.categories().get(entity.category()).name();
		String value = chart.text(chart.value(entity.series(), entity.category()));
		return chart.isStacked() ? new String[] { category, chart.series().get(entity.series()).name(), value }
				: new String[] { category, value };
	}
}
