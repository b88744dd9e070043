package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.analysis.ui.spectrum.KurtogramPresenter;
import org.edgeloop.analysis.ui.spectrum.SpectrumPresenter;
import org.edgeloop.analysis.ui.spectrum.UnitSpectra;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.ui.TraceCanvas;

/** The widgets of the Spectrum view: fields, a chart for each unit, the kurtogram beside them, peaks and cursors below. */
public final class SpectrumPane extends Composite {

	private static final int[] SHARES = { 3, 1 };
	private static final int[] SIDES = { 3, 2 };

	private final SpectrumPresenter presenter;
	private final IMenuListener menuFill;
	private final SpectrumBar bar;
	private final Label status;
	private final SashForm sides;
	private final Composite charts;
	private final KurtogramPane kurtogram;
	private final SpectrumTables tables;
	private final List<TraceCanvas> canvases = new ArrayList<>();
	private boolean isTable;

	/** @param menuFill fills the menu of a chart when it opens */
	public SpectrumPane(Composite parent, SpectrumPresenter presenter, KurtogramPresenter bands, IMenuListener menuFill) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		this.menuFill = menuFill;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		bar = new SpectrumBar(this, presenter);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(bar);
		status = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(1, SWT.DEFAULT).applyTo(status);
		var sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(sash);
		sides = new SashForm(sash, SWT.HORIZONTAL);
		charts = new Composite(sides, SWT.NONE);
		charts.setLayout(new FillLayout(SWT.VERTICAL));
		kurtogram = new KurtogramPane(sides, bands, presenter);
		sides.setWeights(SIDES);
		tables = new SpectrumTables(sash, presenter);
		sash.setWeights(SHARES);
		addListener(SWT.Resize, _ -> fitBar());
		presenter.addListener(this::refresh);
		refresh();
	}

	/** The bar takes as many lines as it needs at this width. */
	private void fitBar() {
		int width = Math.max(1, getClientArea().width);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, bar.computeSize(width, SWT.DEFAULT).y).applyTo(bar);
		layout();
	}

	private void refresh() {
		if (isDisposed()) {
			return;
		}
		bar.refresh();
		String words = presenter.status();
		if (!words.equals(status.getText())) {
			status.setText(words);
			status.setToolTipText(words);
		}
		showKurtogram(presenter.choice().settings().kind().isOfEnvelope());
		show(presenter.charts());
		tables.refresh();
	}

	private void showKurtogram(boolean shown) {
		if (kurtogram.getVisible() != shown) {
			kurtogram.setVisible(shown);
			sides.layout();
			fitBar();
		}
		kurtogram.refresh();
	}

	private void show(List<UnitSpectra> shown) {
		boolean isOther = canvases.size() != shown.size();
		while (canvases.size() > shown.size()) {
			canvases.removeLast().dispose();
		}
		while (canvases.size() < shown.size()) {
			canvases.add(canvas());
		}
		if (isOther) {
			charts.layout();
		}
		for (int i = 0; i < shown.size(); i++) {
			TraceCanvas canvas = canvases.get(i);
			TraceChart chart = shown.get(i).chart();
			if (!canvas.chart().filter(last -> last.traces().equals(chart.traces()) && last.marks().equals(chart.marks())).isPresent()) {
				canvas.show(chart);
			}
		}
	}

	private TraceCanvas canvas() {
		var canvas = new TraceCanvas(charts);
		canvas.setGrip(new CursorGrip(presenter));
		canvas.addChoiceListener(point -> place(canvas, point));
		canvas.setTableShown(isTable);
		// The view may have moved to another shell since, which its menus would not follow.
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(menuFill);
		canvas.setMenu(menu.createContextMenu(canvas));
		return canvas;
	}

	private void place(TraceCanvas canvas, ChartEntity point) {
		canvas.chart().ifPresent(chart -> presenter.cursors().place(chart.curve(point.series()).x(point.category())));
	}

	/** @return the chart that has the keyboard, else the first one; empty if none is shown */
	public Optional<Chart> chart() {
		return canvases.stream().filter(canvas -> !canvas.isDisposed()).findFirst().flatMap(TraceCanvas::chart).map(chart -> chart);
	}

	/** @return the kurtogram; empty if none is shown */
	public Optional<Chart> kurtogram() {
		return kurtogram.chart();
	}

	/** Shows all of each chart again. */
	public void fit() {
		canvases.forEach(canvas -> canvas.model().fit());
	}

	public boolean isTableShown() {
		return isTable;
	}

	/** Shows the charts and the kurtogram as tables, or as drawings. */
	public void setTableShown(boolean shown) {
		isTable = shown;
		canvases.forEach(canvas -> canvas.setTableShown(shown));
		kurtogram.setTableShown(shown);
	}

	@Override
	public boolean setFocus() {
		return canvases.isEmpty() ? bar.setFocus() : canvases.getFirst().setFocus();
	}
}
