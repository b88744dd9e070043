package org.edgeloop.chart.internal;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.internal.TraceRaster.Curve;
import org.edgeloop.chart.trace.TraceData;

/** What lies over what: curves that stand out, means of groups, traces, the traces of groups, and behind all what was not smoothed. */
record TraceLayers(TraceChart data, Look look) {

	/** Thicknesses in points. */
	private static final double PEN = 1.6;
	private static final double THIN = 1.1;
	private static final double THICK = 2.6;
	/** More traces than this are drawn with a thin pen. */
	private static final int MANY = 30;
	/** Shares of a colour in what steps back. */
	private static final double BEHIND = 0.35;
	private static final double DIMMED = 0.25;

	/** @return the first in front */
	List<Curve> curves() {
		List<Curve> outstanding = new ArrayList<>();
		List<Curve> front = new ArrayList<>();
		List<Curve> middle = new ArrayList<>();
		List<Curve> back = new ArrayList<>();
		for (int place = data.traces().size(); place < data.curves(); place++) {
			(isOutstanding(place) ? outstanding : front).add(curve(place, data.curve(place), 1, THICK));
		}
		for (int place = 0; place < data.traces().size(); place++) {
			Trace trace = data.traces().get(place);
			boolean isFaint = trace.isFaint() && !isOutstanding(place);
			List<Curve> layer = isOutstanding(place) ? outstanding : isFaint ? middle : front;
			layer.add(curve(place, trace.shown(), isFaint ? BEHIND : 1, data.curves() > MANY || isFaint ? THIN : PEN));
			if (trace.smoothed().isPresent()) {
				back.add(curve(place, trace.raw(), BEHIND, THIN));
			}
		}
		outstanding.addAll(front);
		outstanding.addAll(middle);
		outstanding.addAll(back);
		return outstanding;
	}

	private boolean isOutstanding(int place) {
		return data.highlighted().contains(place);
	}

	private Curve curve(int place, TraceData points, double strength, double pen) {
		boolean isDimmed = !data.highlighted().isEmpty() && !isOutstanding(place);
		double share = isDimmed ? strength * DIMMED : strength;
		return new Curve(points, 0xFF000000 | look.faint(data.look(place).rgb(look.style()), share),
				isOutstanding(place) && points == data.curve(place) ? THICK : pen);
	}
}
