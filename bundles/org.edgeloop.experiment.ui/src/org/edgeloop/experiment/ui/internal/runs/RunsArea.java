package org.edgeloop.experiment.ui.internal.runs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.RunsPresenter.Listener;

/** The filter, the table, and the line that says how many runs there are. */
public final class RunsArea {

	private static final int MARGIN = 8;

	private final RunsPresenter presenter;
	private final Composite area;
	private final FilterBar filter;
	private final RunsTable table;
	private final RunTableSelection selection;
	private final Label summary;
	private final Link stop;

	/** @param opened shows the selected run */
	public RunsArea(Composite parent, RunsPresenter presenter, RunTableSelection selection, Runnable opened) {
		this.presenter = presenter;
		this.selection = selection;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		filter = new FilterBar(area, presenter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
		table = new RunsTable(area, presenter, opened);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		summary = new Label(line, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		stop = new Link(line, SWT.NONE);
		stop.setText("<a>Stop reading</a>");
		stop.addListener(SWT.Selection, _ -> presenter.feed().cancel());
		table.addSelectionListener(selection::fire);
		presenter.addListener(new Showing());
		showSummary();
	}

	public Composite control() {
		return area;
	}

	public RunsTable table() {
		return table;
	}

	/** Puts the cursor into the filter. */
	public void focusFilter() {
		filter.field().setFocus();
	}

	private void showSummary() {
		summary.setText(presenter.summary());
		summary.setToolTipText(presenter.summary());
		stop.setVisible(presenter.feed().isReading());
		filter.refresh();
	}

	private final class Showing implements Listener {

		@Override
		public void tableChanged() {
			if (!area.isDisposed()) {
				table.show();
				selection.fire(table.selectedRuns());
				showSummary();
			}
		}

		@Override
		public void columnsChanged() {
			if (!area.isDisposed()) {
				table.showColumns();
			}
		}

		@Override
		public void cellsChanged() {
			if (!area.isDisposed()) {
				table.refreshCells();
			}
		}

		@Override
		public void statusChanged() {
			if (!area.isDisposed()) {
				showSummary();
			}
		}
	}
}
