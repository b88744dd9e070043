package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.spec.SpecPackage;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.comparison.RunRow;
import org.edgeloop.experiment.ui.comparison.RunRows;
import org.edgeloop.ui.StrayItems;
import org.edgeloop.ui.ThemeColors;

/** The native table of the runs: a check for those that charts show, a bold cell where a run differs from the baseline. */
final class RunsTable {

	private static final int NAME_WIDTH = 24;
	private static final int NUMBER_WIDTH = 13;
	private static final int WORD_WIDTH = 20;

	private final ComparisonSession session;
	private final Table table;
	private final LookImages images;
	private RunRows rows = RunRows.NONE;
	private List<RunKey> columns = List.of();
	private int sortColumn = Integer.MIN_VALUE;
	private boolean descending;
	private long request;

	RunsTable(Composite parent, ComparisonSession session) {
		this.session = session;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI | SWT.CHECK);
		StrayItems.clearAwayFrom(table);
		table.setHeaderVisible(true);
		images = new LookImages(table);
		column("Run", NAME_WIDTH, SWT.LEFT, -1);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, this::selected);
		ThemeColors.whenChanged(table, () -> {
			images.clear();
			table.clearAll();
		});
		session.selection().addListener(this::showSelection);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(_ -> new RunsMenu(session, chosen()).fill(menu));
		table.setMenu(menu.createContextMenu(table));
	}

	Table control() {
		return table;
	}

	private TableColumn column(String title, int characters, int style, int place) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		column.setToolTipText(place < 0 ? title : columns.get(place).toString());
		column.setWidth(new PixelConverter(table).convertWidthInCharsToPixels(characters));
		column.setMoveable(true);
		column.addListener(SWT.Selection, _ -> {
			descending = sortColumn == place && !descending;
			sortColumn = place;
			table.setSortColumn(column);
			table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
			show(rows);
		});
		return column;
	}

	/** Shows other rows, sorted as the user asked. */
	void show(RunRows next) {
		long number = ++request;
		int by = next.keys().equals(columns) ? sortColumn : Integer.MIN_VALUE;
		boolean down = descending;
		Display display = table.getDisplay();
		Job.createSystem("Sorting runs", (ICoreRunnable) _ -> {
			RunRows sorted = by == Integer.MIN_VALUE ? next : next.sorted(by, down);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (number == request && !table.isDisposed()) {
						replace(sorted);
					}
				});
			}
		}).schedule();
	}

	private void replace(RunRows sorted) {
		rows = sorted;
		table.setRedraw(false);
		if (!columns.equals(sorted.keys())) {
			columns = sorted.keys();
			sortColumn = Integer.MIN_VALUE;
			Arrays.stream(table.getColumns()).skip(1).forEach(TableColumn::dispose);
			for (int i = 0; i < columns.size(); i++) {
				boolean isMetric = columns.get(i).kind() == RunKey.Kind.METRIC;
				column(title(columns.get(i)), isMetric ? NUMBER_WIDTH : WORD_WIDTH, columns.get(i).isNumber() ? SWT.RIGHT : SWT.LEFT, i);
			}
		}
		table.setItemCount(sorted.rows().size());
		table.clearAll();
		table.setRedraw(true);
		showSelection();
	}

	private static String title(RunKey key) {
		return key.attribute().map(attribute -> attribute.title()).orElse(key.name());
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.rows().size()) {
			return;
		}
		RunRow row = rows.rows().get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(0, row.label() + (row.baseline() ? " (baseline)" : "") + (row.run().pinned() ? " \u2191" : ""));
		item.setImage(0, images.of(row.look()));
		item.setChecked(!row.run().hidden());
		for (int i = 0; i < row.cells().size(); i++) {
			item.setText(i + 1, row.cells().get(i));
		}
		if (!row.baseline()) {
			rows.differences(row).forEach(i -> item.setFont(i + 1, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)));
		}
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			int place = table.indexOf((TableItem) event.item);
			boolean hidden = !((TableItem) event.item).getChecked();
			session.settings(rows.rows().get(place).run().id()).ifPresent(run -> session.document().execute(session.document().commands()
					.setAll(hidden ? "Hide run" : "Show run", List.of(run), SpecPackage.eINSTANCE.getSelectedRun_Hidden(), hidden)));
		} else {
			session.selection().select(chosen());
		}
	}

	private List<String> chosen() {
		return Arrays.stream(table.getSelectionIndices()).filter(place -> place < rows.rows().size())
				.mapToObj(place -> rows.rows().get(place).run().id()).toList();
	}

	private void showSelection() {
		Set<String> wanted = session.selection().selected();
		if (!table.isDisposed() && !Set.copyOf(chosen()).equals(wanted)) {
			table.deselectAll();
			for (int i = 0; i < rows.rows().size(); i++) {
				if (wanted.contains(rows.rows().get(i).run().id())) {
					table.select(i);
				}
			}
			table.showSelection();
		}
	}
}
