package org.edgeloop.onnx.ui.internal.tensor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.chart.ValueText;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.onnx.model.TensorStatistics;
import org.edgeloop.onnx.ui.internal.properties.Counts;
import org.edgeloop.onnx.ui.properties.Fact;
import org.edgeloop.onnx.ui.tensor.TensorPresenter;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** What can be said of a tensor's numbers at once, and how often which value occurs. */
final class StatisticsPanel {

	private static final int NAME_CHARACTERS = 20;
	private static final int VALUE_CHARACTERS = 16;
	private static final int[] SHARES = { 35, 65 };

	private final TensorPresenter presenter;
	private final SashForm area;
	private final RowTable<Fact> facts;
	private final ChartCanvas histogram;
	private Optional<HistogramChart> shown = Optional.empty();

	StatisticsPanel(Composite parent, TensorPresenter presenter) {
		this.presenter = presenter;
		area = new SashForm(parent, SWT.HORIZONTAL);
		facts = new RowTable<>(area, List.of(RowColumn.words("Statistic", NAME_CHARACTERS, Fact::name),
				new RowColumn<>("Value", VALUE_CHARACTERS, true, Fact::value, Comparator.comparing(Fact::value))), _ -> { });
		TableCopy.install(facts.control());
		histogram = new ChartCanvas(area);
		area.setWeights(SHARES);
	}

	Composite control() {
		return area;
	}

	void refresh() {
		histogram.setTableShown(presenter.areChartsTables());
		facts.show(presenter.statistics().map(StatisticsPanel::facts).orElse(List.of()));
		Optional<HistogramChart> chart = presenter.histogram();
		if (chart.isPresent() && !chart.equals(shown)) {
			histogram.show(chart.get());
		}
		histogram.setVisible(chart.isPresent());
		shown = chart;
	}

	private static List<Fact> facts(TensorStatistics statistics) {
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("Elements", Counts.of(statistics.elements())));
		facts.add(Fact.of("Minimum", ValueText.of(statistics.minimum())));
		facts.add(Fact.of("Maximum", ValueText.of(statistics.maximum())));
		facts.add(Fact.of("Mean", ValueText.of(statistics.mean())));
		facts.add(Fact.of("Standard deviation", ValueText.of(statistics.deviation())));
		facts.add(Fact.of("Zeros", Counts.of(statistics.zeros())));
		facts.add(Fact.of("Sparsity", ValueText.percent(statistics.sparsity())));
		facts.add(Fact.of("NaN", Counts.of(statistics.nans())));
		facts.add(Fact.of("+\u221e", Counts.of(statistics.positiveInfinities())));
		facts.add(Fact.of("\u2212\u221e", Counts.of(statistics.negativeInfinities())));
		return facts;
	}
}
