package org.edgeloop.drift.ui.report.internal;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.drift.ui.internal.Commands;
import org.edgeloop.drift.ui.report.ColumnPresenter;
import org.edgeloop.drift.ui.report.ColumnPresenter.View;
import org.edgeloop.ui.Actions;

/** The chart of a column with its views, and a menu that leads from it to the windows. */
final class ChartArea {

	private final Composite control;
	private final ColumnPresenter presenter;
	private final Commands commands;
	private final Runnable openWindows;
	private final Button[] views = new Button[View.values().length];
	private final ChartCanvas canvas;
	private Optional<Chart> shown = Optional.empty();

	ChartArea(Composite parent, FormToolkit toolkit, ColumnPresenter presenter, Runnable openWindows, Commands commands) {
		this.presenter = presenter;
		this.openWindows = openWindows;
		this.commands = commands;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
		Composite line = toolkit.createComposite(control);
		GridLayoutFactory.fillDefaults().numColumns(views.length + 2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		for (View view : View.values()) {
			Button button = toolkit.createButton(line, view.title(), SWT.RADIO);
			button.addListener(SWT.Selection, _ -> {
				if (button.getSelection()) {
					presenter.setView(view);
				}
			});
			views[view.ordinal()] = button;
		}
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(line, SWT.NONE));
		Button table = toolkit.createButton(line, "As &table", SWT.CHECK);
		canvas = new ChartCanvas(control);
		table.addListener(SWT.Selection, _ -> canvas.setTableShown(table.getSelection()));
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(canvas);
		canvas.addChoiceListener(presenter::choose);
		canvas.addRangeListener(presenter::choose);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(_ -> fill(menu));
		canvas.setMenu(menu.createContextMenu(canvas));
	}

	private void fill(MenuManager menu) {
		if (presenter.rows().canOpenWindows()) {
			menu.add(Actions.push(presenter.rows().openText(), openWindows));
			menu.add(new Separator());
		}
		if (presenter.hasTails()) {
			menu.add(Actions.push("Rows of the Lower Tail", () -> presenter.chooseTail(false)));
			menu.add(Actions.push("Rows of the Upper Tail", () -> presenter.chooseTail(true)));
			menu.add(Actions.push("Rows Farthest Off", presenter::chooseFarthest));
			menu.add(new Separator());
		}
		menu.add(Actions.push("Save Chart As\u2026", () -> commands.execute(Commands.EXPORT_CHART)));
	}

	void refresh() {
		for (View view : View.values()) {
			views[view.ordinal()].setEnabled(presenter.has(view));
			views[view.ordinal()].setSelection(view == (presenter.has(presenter.view()) ? presenter.view() : View.DISTRIBUTION));
		}
		Chart chart = presenter.chart();
		if (!shown.equals(Optional.of(chart))) {
			shown = Optional.of(chart);
			canvas.show(chart);
		}
		canvas.mark(presenter.marked());
	}
}
