package org.edgeloop.analysis.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.ui.TraceCanvas;

/** Charts of traces below each other, or side by side where there is no height, as many as there are to show. */
public final class TraceStack extends Composite implements ChartHolder {

	private static final int LOW = 150;

	private final FillLayout layout = new FillLayout(SWT.VERTICAL);
	private final List<TraceCanvas> canvases = new ArrayList<>();
	private final BiConsumer<Integer, ChartEntity> chosen;
	private boolean isTable;

	/** @param chosen is told the place of a chart, and the point in it that the user has chosen */
	public TraceStack(Composite parent, BiConsumer<Integer, ChartEntity> chosen) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		setLayout(layout);
		addListener(SWT.Resize, _ -> arrange());
	}

	private void arrange() {
		int count = Math.max(1, canvases.size());
		int type = getSize().y / count < LOW && getSize().x / count > 2 * LOW ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (layout.type != type) {
			layout.type = type;
			layout();
		}
	}

	/** Shows charts; ranges that the user has chosen stay. */
	public void show(List<TraceChart> charts) {
		boolean isOther = canvases.size() != charts.size();
		while (canvases.size() > charts.size()) {
			canvases.removeLast().dispose();
		}
		while (canvases.size() < charts.size()) {
			canvases.add(canvas(canvases.size()));
		}
		if (isOther) {
			arrange();
			layout();
		}
		for (int i = 0; i < charts.size(); i++) {
			TraceChart chart = charts.get(i);
			boolean isShown = canvases.get(i).chart().filter(last -> last.traces().equals(chart.traces()) && last.marks().equals(chart.marks())).isPresent();
			if (!isShown) {
				canvases.get(i).show(chart);
			}
		}
	}

	private TraceCanvas canvas(int place) {
		var canvas = new TraceCanvas(this);
		canvas.addChoiceListener(point -> chosen.accept(place, point));
		canvas.setTableShown(isTable);
		canvas.setMenu(getMenu());
		return canvas;
	}

	@Override
	public Optional<Chart> chart() {
		Optional<TraceCanvas> focused = canvases.stream().filter(TraceStack::hasFocus).findFirst();
		return focused.or(() -> canvases.stream().findFirst()).flatMap(TraceCanvas::chart).map(chart -> chart);
	}

	private static boolean hasFocus(Composite canvas) {
		for (var control = canvas.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == canvas) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void fit() {
		canvases.forEach(canvas -> canvas.model().fit());
	}

	@Override
	public void setTableShown(boolean shown) {
		isTable = shown;
		canvases.forEach(canvas -> canvas.setTableShown(shown));
	}

	@Override
	public void setMenu(Menu menu) {
		super.setMenu(menu);
		canvases.forEach(canvas -> canvas.setMenu(menu));
	}

	@Override
	public boolean setFocus() {
		return canvases.isEmpty() ? super.setFocus() : canvases.getFirst().setFocus();
	}
}
