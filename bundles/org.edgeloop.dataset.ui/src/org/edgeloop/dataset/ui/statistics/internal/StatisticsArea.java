package org.edgeloop.dataset.ui.statistics.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IActionBars;
import org.edgeloop.chart.ExportChartOperation;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.dataset.overview.LabelStatistics.Grouping;
import org.edgeloop.dataset.ui.statistics.Measure;
import org.edgeloop.dataset.ui.statistics.StatisticsPresenter;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.OperationJob;

/** The widgets of the statistics: what to measure, by what, the chart, and what was chosen in it. */
public final class StatisticsArea extends Composite {

	/** The family of the jobs that write charts to files. */
	private static final Object EXPORTS = new Object();

	private static final int COLUMNS = 6;
	private static final int NARROWEST_FILE = 600;

	private final StatisticsPresenter presenter;
	private final Combo measure;
	private final Combo grouping;
	private final Label summary;
	private final Link choice;
	private final Label problems;
	private final ChartCanvas chart;

	/** @param showLabels shows the labels that count in a list */
	public StatisticsArea(Composite parent, StatisticsPresenter presenter, Runnable showLabels) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(4, 4).spacing(6, 4).applyTo(this);
		measure = combo("&Show:", Measure.values(), Measure::title, presenter::setMeasure);
		grouping = combo("&by:", Grouping.values(), StatisticsChart::noun, presenter::setGrouping);
		summary = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(6, 0).applyTo(summary);
		Button list = new Button(this, SWT.PUSH);
		list.setText("&List Labels");
		list.setToolTipText("Shows these labels in the Label Search view");
		list.addListener(SWT.Selection, _ -> showLabels.run());
		choice = new Link(this, SWT.NONE);
		choice.addListener(SWT.Selection, _ -> presenter.clearChoice());
		problems = new Label(this, SWT.WRAP);
		chart = new ChartCanvas(this);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(200, 120).applyTo(chart);
		chart.addChoiceListener(presenter::choose);
		presenter.addListener(this::refresh);
		refresh();
	}

	private <E extends Enum<E>> Combo combo(String text, E[] values, Function<E, String> name, Consumer<E> chosen) {
		new Label(this, SWT.NONE).setText(text);
		Combo combo = new Combo(this, SWT.READ_ONLY);
		for (E value : values) {
			combo.add(name.apply(value));
		}
		combo.addListener(SWT.Selection, _ -> chosen.accept(values[combo.getSelectionIndex()]));
		return combo;
	}

	private void refresh() {
		if (isDisposed()) {
			return;
		}
		measure.select(presenter.measure().ordinal());
		grouping.select(presenter.grouping().ordinal());
		summary.setText(presenter.summary());
		show(choice, presenter.choiceText(), () -> "Only " + escape(presenter.choiceText()) + ". <a>Count all labels</a>");
		show(problems, presenter.problems(), presenter::problems);
		chart.show(presenter.chart());
		chart.mark(presenter.chosenParts());
		layout(true, true);
	}

	/** In a link, an ampersand marks a mnemonic and a less-than sign begins an anchor. */
	private static String escape(String name) {
		return name.replace("&", "&&").replace('<', '\u2039');
	}

	private static void show(Control line, String text, Supplier<String> words) {
		boolean visible = !text.isEmpty();
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).exclude(!visible).applyTo(line);
		line.setVisible(visible);
		if (line instanceof Link link) {
			link.setText(visible ? words.get() : "");
		} else if (line instanceof Label label) {
			label.setText(visible ? words.get() : "");
		}
	}

	/** Adds the entries of the view's tool bar. */
	public void fill(IActionBars bars) {
		IAction table = new Action("Show as Table", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				chart.setTableShown(isChecked());
			}
		};
		table.setImageDescriptor(Icons.LABELS.descriptor());
		bars.getToolBarManager().add(table);
		bars.getMenuManager().add(table);
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(Actions.push("Count All Labels", presenter::clearChoice));
		bars.getMenuManager().add(Actions.push("Save Chart as SVG\u2026", this::export));
	}

	private void export() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText("Save Chart as SVG");
		dialog.setFileName("labels.svg");
		dialog.setFilterExtensions(new String[] { "*.svg" });
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			int width = Math.max(NARROWEST_FILE, chart.getSize().x);
			new OperationJob<>("Save " + file, EXPORTS, new ExportChartOperation(presenter.chart(), Path.of(file), width)::run).schedule();
		}
	}

	@Override
	public boolean setFocus() {
		return chart.setFocus();
	}
}
