package org.edgeloop.device.ui.internal.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.TraceCanvas;
import org.edgeloop.device.ui.live.LivePresenter;
import org.edgeloop.device.ui.live.UnitChart;

/** The values of one device: what is watched and how it goes, a chart for each unit, and the figures. */
public final class LivePane extends Composite {

	private static final int[] SHARES = { 3, 1 };
	private static final int[] WIDE_SHARES = { 5, 4 };
	private static final int LOW = 150;
	private static final double WIDE = 2.2;

	private final LivePresenter presenter;
	private final Combo source;
	private final Label status;
	private final SashForm sash;
	private final Composite charts;
	private final FillLayout chartLayout = new FillLayout(SWT.VERTICAL);
	private final List<TraceCanvas> canvases = new ArrayList<>();
	private final FigureTable figures;
	private List<UnitChart> shown = List.of();
	private boolean hasTables;

	public LivePane(Composite parent, LivePresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(this);
		Label label = new Label(this, SWT.NONE);
		label.setText("&Watch:");
		GridDataFactory.fillDefaults().indent(6, 0).align(SWT.LEFT, SWT.CENTER).applyTo(label);
		source = new Combo(this, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().applyTo(source);
		source.addListener(SWT.Selection, _ -> presenter.choose(source.getSelectionIndex()));
		status = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(status);
		sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(1, 1).applyTo(sash);
		charts = new Composite(sash, SWT.NONE);
		charts.setLayout(chartLayout);
		charts.addListener(SWT.Resize, _ -> arrangeCharts());
		figures = new FigureTable(sash);
		sash.setWeights(SHARES);
		sash.addListener(SWT.Resize, _ -> arrange());
		presenter.addListener(this::showState);
		showState();
	}

	/** Below each other where there is height, side by side where there is not. */
	private void arrange() {
		boolean isWide = sash.getSize().x > WIDE * sash.getSize().y;
		int orientation = isWide ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
			sash.setWeights(isWide ? WIDE_SHARES : SHARES);
		}
	}

	private void arrangeCharts() {
		int count = Math.max(1, canvases.size());
		int type = charts.getSize().y / count < LOW && charts.getSize().x / count > 2 * LOW ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (chartLayout.type != type) {
			chartLayout.type = type;
			charts.layout();
		}
	}

	private void showState() {
		if (isDisposed()) {
			return;
		}
		String[] names = presenter.sourceNames().toArray(String[]::new);
		if (!List.of(source.getItems()).equals(presenter.sourceNames())) {
			source.setItems(names);
			layout();
		}
		if (names.length > 0 && source.getSelectionIndex() != presenter.chosen()) {
			source.select(presenter.chosen());
		}
		source.setEnabled(names.length > 1);
		String words = LiveWords.status(presenter);
		if (!words.equals(status.getText())) {
			status.setText(words);
			status.setToolTipText(words);
		}
		if (presenter.charts() != shown) {
			shown = presenter.charts();
			showCharts();
		}
		figures.show(presenter.rows());
	}

	private void showCharts() {
		while (canvases.size() > shown.size()) {
			canvases.removeLast().dispose();
			arrangeCharts();
			charts.layout();
		}
		while (canvases.size() < shown.size()) {
			var canvas = new TraceCanvas(charts);
			canvas.setTableShown(hasTables);
			canvas.setMenu(getMenu());
			canvases.add(canvas);
			arrangeCharts();
			charts.layout();
		}
		for (int i = 0; i < shown.size(); i++) {
			canvases.get(i).show(shown.get(i).chart());
		}
	}

	public LivePresenter presenter() {
		return presenter;
	}

	/** @return why nothing is shown, for whoever looks at the view from outside */
	public String status() {
		return presenter.problem().map(Problem::toLine).orElse(status.getText());
	}

	/** Shows all of each chart again. */
	public void fit() {
		canvases.forEach(canvas -> canvas.model().fit());
		presenter.setWindow(presenter.window());
	}

	public boolean hasTables() {
		return hasTables;
	}

	/** Shows the charts as tables, or as drawings. */
	public void setTables(boolean shown) {
		hasTables = shown;
		canvases.forEach(canvas -> canvas.setTableShown(shown));
	}

	@Override
	public void setMenu(Menu menu) {
		super.setMenu(menu);
		figures.control().setMenu(menu);
		canvases.forEach(canvas -> canvas.setMenu(menu));
	}

	@Override
	public boolean setFocus() {
		return canvases.isEmpty() ? figures.control().setFocus() : canvases.getFirst().setFocus();
	}
}
