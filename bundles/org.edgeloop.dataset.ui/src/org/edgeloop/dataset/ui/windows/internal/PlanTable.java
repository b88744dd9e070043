package org.edgeloop.dataset.ui.windows.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.dataset.windows.WindowPlan;

/** The preview: how many windows of each class go into each split. */
final class PlanTable {

	private static final int ROWS = 10;
	/** A class's path is about as long as the counts of two splits. */
	private static final int CLASS_WEIGHT = 2;
	private static final int LINES = 2;

	private final Table table;
	private final Label summary;

	PlanTable(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText("Pre&view:");
		var frame = new Composite(area, SWT.NONE);
		var layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		for (String heading : PlanRows.HEADINGS) {
			boolean first = table.getColumnCount() == 0;
			var column = new TableColumn(table, first ? SWT.LEFT : SWT.RIGHT);
			column.setText(heading);
			layout.setColumnData(column, new ColumnWeightData(first ? CLASS_WEIGHT : 1));
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(frame);
		summary = new Label(area, SWT.WRAP);
		GridData wide = GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, SWT.DEFAULT).create();
		wide.heightHint = LINES * summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		wide.widthHint = 0;
		summary.setLayoutData(wide);
	}

	/** Something is being counted. */
	void busy() {
		if (!table.isDisposed()) {
			summary.setText("Counting windows…");
		}
	}

	/** @param reason why there is nothing to show */
	void clear(String reason) {
		if (!table.isDisposed()) {
			table.removeAll();
			say(reason);
		}
	}

	void show(WindowPlan plan) {
		if (table.isDisposed()) {
			return;
		}
		table.setRedraw(false);
		table.removeAll();
		PlanRows.of(plan).forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
		table.setRedraw(true);
		say(PlanRows.summary(plan));
	}

	private void say(String text) {
		summary.setText(text.replace("&", "&&"));
		summary.setToolTipText(text);
	}
}
