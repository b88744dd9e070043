package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.experiment.comparison.ComparisonChart;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;

/** Draws a chart and keeps it in step with what is selected: a click on a part selects its run everywhere. */
final class ChartContent {

	private final ChartCanvas canvas;
	private final ComparisonSession session;
	private Optional<ComparisonChart> shown = Optional.empty();

	ChartContent(Composite parent, ComparisonSession session) {
		this.session = session;
		canvas = new ChartCanvas(parent);
		canvas.addChoiceListener(part -> shown.flatMap(chart -> chart.run(part)).ifPresent(run -> session.selection().select(Set.of(run))));
		session.selection().addListener(this::mark);
	}

	Control control() {
		return canvas;
	}

	void setMenu(Menu menu) {
		canvas.setMenu(menu);
	}

	void show(ChartSettings settings, ComparisonData data) {
		ComparisonChart chart = ComparisonCharts.chart(settings, data);
		if (!shown.equals(Optional.of(chart))) {
			shown = Optional.of(chart);
			canvas.show(chart.chart());
			mark();
		}
	}

	private void mark() {
		if (!canvas.isDisposed()) {
			shown.ifPresent(chart -> canvas.mark(chart.parts(session.selection().selected())));
		}
	}

	Optional<Chart> chart() {
		return shown.map(ComparisonChart::chart);
	}

	boolean isTableShown() {
		return canvas.isTableShown();
	}

	void setTableShown(boolean isShown) {
		canvas.setTableShown(isShown);
	}
}
