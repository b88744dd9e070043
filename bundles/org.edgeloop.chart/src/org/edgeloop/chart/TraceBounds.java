package org.edgeloop.chart;

import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.TraceChart.Band;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.trace.TraceExtent;

/** In which ranges traces lie. */
record TraceBounds(List<Trace> traces, List<Band> bands) {

	private Stream<TraceData> curves() {
		return Stream.concat(traces.stream().flatMap(trace -> Stream.concat(Stream.of(trace.raw()), trace.smoothed().stream())),
				bands.stream().flatMap(band -> Stream.of(band.low(), band.high())));
	}

	AxisRange x(Scale scale) {
		double from = Double.POSITIVE_INFINITY;
		double to = Double.NEGATIVE_INFINITY;
		for (TraceData curve : curves().toList()) {
			int first = scale == Scale.LOGARITHMIC ? curve.firstFrom(Double.MIN_VALUE) : 0;
			if (first < curve.size()) {
				from = Math.min(from, curve.x(first));
				to = Math.max(to, curve.x(curve.size() - 1));
			}
		}
		return AxisRange.around(from, to, scale);
	}

	AxisRange y(Scale scale) {
		return y(scale, new AxisRange(-Double.MAX_VALUE, Double.MAX_VALUE));
	}

	AxisRange y(Scale scale, AxisRange places) {
		var extent = new TraceExtent();
		double lowest = Double.POSITIVE_INFINITY;
		for (TraceData curve : curves().toList()) {
			int from = curve.firstFrom(places.from());
			int to = curve.firstFrom(places.to(), from);
			to += to < curve.size() && curve.x(to) == places.to() ? 1 : 0;
			curve.extremes(from, to, extent);
			if (scale == Scale.LOGARITHMIC) {
				lowest = Math.min(lowest, lowestPositive(curve, from, to));
			}
		}
		return AxisRange.around(scale == Scale.LOGARITHMIC ? lowest : extent.low(), extent.high(), scale);
	}

	/** The pyramid knows the lowest value only, which need not be positive. */
	private static double lowestPositive(TraceData curve, int from, int to) {
		double lowest = Double.POSITIVE_INFINITY;
		for (int i = from; i < to; i++) {
			double value = curve.y(i);
			if (value > 0 && value < lowest) {
				lowest = value;
			}
		}
		return lowest;
	}
}
