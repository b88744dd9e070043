package org.edgeloop.analysis.ui.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.SeriesLooks;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.TraceMark;
import org.edgeloop.chart.TraceMark.Dash;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.signal.trend.Trend;
import org.edgeloop.signal.trend.TrendFigure;

/** Draws trends over time: over the clock where time jumps, otherwise over seconds, or over samples where no rate is known. */
final class TrendCharts {

	/**
	 * Trends of one unit.
	 *
	 * @param trends one for each trace of the chart
	 */
	record UnitTrends(TraceChart chart, List<Trend> trends) {
	}

	private static final ChartLook CURSOR = new ChartLook(0xB3261E, 0xFF8A80, 0);
	private static final double MILLISECONDS = 1000;
	/** Windows farther apart than this many usual distances are not joined. */
	private static final double GAP = 5;

	private final TimeAxis axis;
	private final AnalysedPart part;

	TrendCharts(AnalysedPart part) {
		this.part = part;
		axis = part.axis();
	}

	/** @return a chart for each unit */
	List<UnitTrends> of(List<Trend> trends, TrendFigure figure) {
		Map<String, List<Trend>> byUnit = new LinkedHashMap<>();
		for (Trend trend : trends) {
			byUnit.computeIfAbsent(figure.hasUnit() ? part.channel(trend.channel()).unit() : "", _ -> new ArrayList<>()).add(trend);
		}
		return byUnit.entrySet().stream().map(unit -> new UnitTrends(chart(unit.getValue(), figure, unit.getKey()), unit.getValue())).toList();
	}

	private TraceChart chart(List<Trend> trends, TrendFigure figure, String unit) {
		List<Trace> traces = trends.stream().map(trend -> new Trace(part.channel(trend.channel()).name(), "", SeriesLooks.of(part.tracks().indexOf(trend.channel())),
				false, points(trend, figure), Optional.empty())).toList();
		String y = unit.isEmpty() ? figure.label() : figure.label() + " [" + unit + "]";
		return TraceChart.of("Trend of " + figure.label(), xAxis(), ChartAxis.of(y), traces, List.of());
	}

	private ChartAxis xAxis() {
		return isClock() ? new ChartAxis("Time", Scale.TIME) : ChartAxis.of(axis.hasSampleRate() ? "Time [s]" : "Sample");
	}

	private boolean isClock() {
		return axis.segments().isDivided() && axis.start().isPresent();
	}

	/** @return where a position of the recording's axis lies in the chart */
	private double x(double position) {
		if (isClock()) {
			Instant start = axis.start().orElseThrow();
			return start.toEpochMilli() + MILLISECONDS * axis.clockSeconds(position);
		}
		return axis.hasSampleRate() ? axis.clockSeconds(position) : position;
	}

	/** Windows stand at their middles; a point without a value is put into gaps, which breaks the line. */
	private TraceData points(Trend trend, TrendFigure figure) {
		int size = trend.size();
		double[] middles = new double[size];
		double[] steps = new double[Math.max(0, size - 1)];
		for (int k = 0; k < size; k++) {
			middles[k] = x(axis.position(trend.channel(), (trend.from()[k] + trend.to()[k]) / 2.0));
			if (k > 0) {
				steps[k - 1] = middles[k] - middles[k - 1];
			}
		}
		double[] sorted = steps.clone();
		Arrays.sort(sorted);
		double longest = size < 2 ? 0 : GAP * sorted[sorted.length / 2];
		double[] values = trend.values(figure);
		double[] xs = new double[2 * size];
		double[] ys = new double[2 * size];
		int count = 0;
		for (int k = 0; k < size; k++) {
			if (k > 0 && steps[k - 1] > longest) {
				xs[count] = middles[k - 1] + steps[k - 1] / 2;
				ys[count++] = Double.NaN;
			}
			xs[count] = middles[k];
			ys[count++] = values[k];
		}
		return TraceData.of(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
	}

	/** @return the window of a trend whose middle is nearest to a place in the chart; -1 if it has none */
	int windowAt(Trend trend, double place) {
		int nearest = -1;
		double least = Double.POSITIVE_INFINITY;
		for (int k = 0; k < trend.size(); k++) {
			double distance = Math.abs(x(axis.position(trend.channel(), (trend.from()[k] + trend.to()[k]) / 2.0)) - place);
			if (distance < least) {
				least = distance;
				nearest = k;
			}
		}
		return nearest;
	}

	/** @return the line of the editor's cursor */
	List<TraceMark> cursor(OptionalLong position) {
		return position.isEmpty() ? List.of() : List.of(TraceMark.line("", x(position.getAsLong()), CURSOR, Dash.SOLID));
	}
}
