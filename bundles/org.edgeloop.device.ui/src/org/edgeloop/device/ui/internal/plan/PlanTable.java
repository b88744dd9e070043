package org.edgeloop.device.ui.internal.plan;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.ui.plan.PlanSession;
import org.edgeloop.device.ui.plan.StepRow;
import org.edgeloop.device.ui.plan.StepRow.Part;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.ThemeColors;

/** The steps of a plan: how each stands, by icon and word, how long it took, what came of it. The step that runs stays in sight. */
public final class PlanTable {

	private static final int[] WIDTHS = { 22, 12, 11, 78 };
	private static final String[] TITLES = { "Step", "State", "Time", "Result" };

	private final Table table;
	private final PlanSession session;

	public PlanTable(Composite parent, PlanSession session) {
		this.session = session;
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		double character = new PixelConverter(table).convertWidthInCharsToPixels(10) / 10.0;
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(table, i == 2 ? SWT.RIGHT : SWT.LEFT);
			column.setText(TITLES[i]);
			column.setWidth((int) Math.ceil(WIDTHS[i] * character));
		}
		session.addListener(this::refresh);
		ThemeColors.whenChanged(table, this::refresh);
		refresh();
	}

	public Table control() {
		return table;
	}

	private void refresh() {
		if (table.isDisposed()) {
			return;
		}
		List<StepRow> rows = session.rows();
		while (table.getItemCount() > rows.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int i = 0; i < rows.size(); i++) {
			show(i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE), rows.get(i));
		}
	}

	private void show(TableItem item, StepRow row) {
		Status before = (Status) item.getData();
		String result = row.result().isEmpty() && row.report().status() == Status.WAITING ? row.description() : row.result();
		item.setText(new String[] { row.report().name(), row.statusWord(), row.time(), result });
		item.setImage(0, icon(row).image());
		boolean isPending = row.report().status() == Status.WAITING || row.report().status() == Status.SKIPPED;
		item.setForeground(isPending ? ThemeColors.MUTED_TEXT.color() : null);
		item.setForeground(1, word(row.report().status()));
		item.setData(row.report().status());
		if (row.report().status() == Status.RUNNING && before != Status.RUNNING) {
			table.showItem(item);
		}
	}

	private static @Nullable Color word(Status status) {
		return switch (status) {
		case DONE -> ThemeColors.PASSED.color();
		case FAILED -> ThemeColors.FAILED.color();
		case CANCELLED -> ThemeColors.WARNING.color();
		case RUNNING -> null;
		case WAITING, SKIPPED -> ThemeColors.MUTED_TEXT.color();
		};
	}

	private static Icons icon(StepRow row) {
		return switch (row.report().status()) {
		case WAITING -> row.part() == Part.RECOVERY ? Icons.ROLL_BACK : Icons.TIME;
		case RUNNING -> Icons.RUN;
		case DONE -> Icons.PASSED;
		case SKIPPED -> Icons.SKIPPED;
		case FAILED -> Icons.ERROR;
		case CANCELLED -> Icons.STOP;
		};
	}
}
