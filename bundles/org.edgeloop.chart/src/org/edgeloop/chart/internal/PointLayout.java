package org.edgeloop.chart.internal;

import java.util.List;

import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartMarker;
import org.edgeloop.chart.LineChart;
import org.edgeloop.chart.ScatterChart;
import org.edgeloop.chart.StepChart;

/**
 * How points are drawn.
 *
 * @param joined how one point is joined to the next
 * @param upright markers at values of the axis below
 * @param across markers at values of the axis at the left
 * @param places names at whole numbers of the axis below; empty for numbers
 * @param withDiagonal whether a line shows where both values are equal
 */
record PointLayout(String xTitle, String yTitle, List<ChartLine> lines, Joined joined, List<ChartMarker> upright, List<ChartMarker> across,
		List<String> places, boolean withDiagonal) {

	enum Joined {
		STRAIGHT, STEPS, NOT
	}

	static PointLayout of(StepChart data) {
		return new PointLayout(data.valueTitle(), data.shareTitle(), data.lines(), Joined.STEPS, data.markers(), List.of(), List.of(), false);
	}

	static PointLayout of(LineChart data) {
		return new PointLayout(data.placeTitle(), data.valueTitle(), data.lines(), Joined.STRAIGHT, List.of(), data.limits(), data.places(), false);
	}

	static PointLayout of(ScatterChart data) {
		return new PointLayout(data.xTitle(), data.yTitle(), data.clouds(), Joined.NOT, List.of(), List.of(), List.of(), data.withDiagonal());
	}
}
