package org.edgeloop.device.ui.internal.live;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
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
	private static final int[] WIDTHS = { 18, 11, 6, 11, 11, 11, 9 };
	private static final int FIRST_FIGURE = 1;
	private static final int UNIT = 2;
	private static final MathContext DIGITS = new MathContext(6);
	private static final double SMALL = 1e-4;
	private static final double LARGE = 1e9;

	private final Composite around;
	private final Table table;

	FigureTable(Composite parent) {
		around = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		around.setLayout(layout);
		table = new Table(around, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		int character = table.getFont().getFontData()[0].getHeight();
		for (int i = 0; i < HEADINGS.length; i++) {
			var column = new TableColumn(table, i >= FIRST_FIGURE && i != UNIT ? SWT.RIGHT : SWT.LEFT);
			column.setText(HEADINGS[i]);
			layout.setColumnData(column, new ColumnWeightData(WIDTHS[i], WIDTHS[i] * character * 2 / 3));
		}
	}

	/** @return the table with the room in which its columns share */
	Composite area() {
		return around;
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

	/** More digits than a chart has room for: what a device gives is read from here. */
	private static String figure(double value) {
		if (Double.isNaN(value)) {
			return "–";
		}
		boolean isPlain = value == 0 || Math.abs(value) >= SMALL && Math.abs(value) < LARGE;
		return isPlain ? BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString() : ValueText.of(value);
	}
}
