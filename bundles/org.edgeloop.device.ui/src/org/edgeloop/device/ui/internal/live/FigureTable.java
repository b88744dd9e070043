package org.edgeloop.device.ui.internal.live;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.chart.ValueText;
import org.edgeloop.device.ui.live.ChannelRow;

/** The figures of all channels: the native twin of the charts. */
final class FigureTable {

	private static final String[] HEADINGS = { "Channel", "Now", "Unit", "Lowest", "Highest", "Mean", "Samples" };
	private static final int[] WIDTHS = { 18, 12, 7, 12, 12, 12, 10 };
	private static final int FIRST_FIGURE = 1;
	private static final int UNIT = 2;

	private final Table table;

	FigureTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		int character = table.getFont().getFontData()[0].getHeight();
		for (int i = 0; i < HEADINGS.length; i++) {
			var column = new TableColumn(table, i >= FIRST_FIGURE && i != UNIT ? SWT.RIGHT : SWT.LEFT);
			column.setText(HEADINGS[i]);
			column.setWidth(WIDTHS[i] * character);
		}
	}

	Table control() {
		return table;
	}

	void show(List<ChannelRow> rows) {
		while (table.getItemCount() > rows.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int i = 0; i < rows.size(); i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			String[] texts = texts(rows.get(i));
			for (int column = 0; column < texts.length; column++) {
				// What has not changed is not set: a screen reader would tell it anew.
				if (!texts[column].equals(item.getText(column))) {
					item.setText(column, texts[column]);
				}
			}
		}
	}

	private static String[] texts(ChannelRow row) {
		return new String[] { row.name(), figure(row.last()), row.unit(), figure(row.lowest()), figure(row.highest()), figure(row.mean()),
				"%,d".formatted(row.samples()) };
	}

	private static String figure(double value) {
		return Double.isNaN(value) ? "–" : ValueText.of(value);
	}
}
