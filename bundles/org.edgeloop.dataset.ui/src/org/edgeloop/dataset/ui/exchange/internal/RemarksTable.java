package org.edgeloop.dataset.ui.exchange.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.Icons;

/** The problems of an import or export, a line each with its severity as picture and word. There only while there are some. */
final class RemarksTable {

	private static final int LINES = 3;

	/** Severity, what, what to do, where. */
	private static final int COLUMNS = 4;

	private final Composite parent;
	private final Label title;
	private final Table table;

	/** @param parent has a grid layout of {@code columns} columns */
	RemarksTable(Composite parent, String heading, int columns) {
		this.parent = parent;
		title = new Label(parent, SWT.NONE);
		title.setText(heading);
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(title);
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
		for (int i = 0; i < COLUMNS; i++) {
			new TableColumn(table, SWT.NONE);
		}
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(SWT.DEFAULT, LINES * table.getItemHeight()).applyTo(table);
		show(List.of());
	}

	void show(List<Problem> problems) {
		table.removeAll();
		for (Problem problem : problems) {
			var item = new TableItem(table, SWT.NONE);
			item.setImage(switch (problem.severity()) {
			case ERROR -> Icons.ERROR.image();
			case WARNING -> Icons.WARNING.image();
			case INFO -> Icons.INFO.image();
			});
			item.setText(new String[] { problem.severity().name().toLowerCase(Locale.ROOT), problem.what(), problem.remedy(),
					problem.where() });
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		setVisible(title, !problems.isEmpty());
		setVisible(table, !problems.isEmpty());
		parent.layout(true, true);
	}

	private static void setVisible(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
