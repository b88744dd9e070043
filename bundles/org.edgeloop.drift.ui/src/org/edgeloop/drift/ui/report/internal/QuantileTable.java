package org.edgeloop.drift.ui.report.internal;

import java.util.List;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.report.NumberDistribution.Quantile;

/** The quantiles of both sides under each other. */
final class QuantileTable {

	private static final String[] TITLES = { "Quantile", "Reference", "Current", "Difference" };
	private static final int WIDTH = 14;
	private static final int LINES = 9;

	private final Table table;
	private List<Quantile> shown = List.of();

	QuantileTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		PixelConverter pixels = new PixelConverter(table);
		for (String title : TITLES) {
			TableColumn column = new TableColumn(table, SWT.RIGHT);
			column.setText(title);
			column.setWidth(pixels.convertWidthInCharsToPixels(WIDTH));
		}
	}

	Table control() {
		return table;
	}

	int preferredHeight() {
		return new PixelConverter(table).convertHeightInCharsToPixels(LINES);
	}

	void show(List<Quantile> quantiles) {
		if (quantiles.equals(shown) && table.getItemCount() == shown.size()) {
			return;
		}
		shown = quantiles;
		table.removeAll();
		for (Quantile quantile : quantiles) {
			new TableItem(table, SWT.NONE).setText(new String[] { name(quantile.q()), ValueText.of(quantile.reference()),
					ValueText.of(quantile.current()), ValueText.of(quantile.current() - quantile.reference()) });
		}
	}

	private static String name(double q) {
		return q == 0 ? "Minimum" : q == 1 ? "Maximum" : q == 0.5 ? "Median" : ValueText.percent(q);
	}
}
