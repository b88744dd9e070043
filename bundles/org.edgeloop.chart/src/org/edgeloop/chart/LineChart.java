package org.edgeloop.chart;

import java.util.List;

/**
 * Values one after another, with control limits across; points beyond them are marked by shape and colour.
 *
 * @param title what the chart is about
 * @param placeTitle what goes to the right
 * @param valueTitle what goes up, with its unit
 * @param lines told apart by dashes and colour
 * @param limits lines across
 * @param places the names of the whole numbers on the axis from 0 on, such as chunks; empty for an axis of numbers
 */
public record LineChart(String title, String placeTitle, String valueTitle, List<ChartLine> lines, List<ChartMarker> limits, List<String> places)
		implements Chart {

	public LineChart {
		lines = List.copyOf(lines);
		limits = List.copyOf(limits);
		places = List.copyOf(places);
	}

	@Override
	public boolean isEmpty() {
		return lines.stream().allMatch(line -> line.points().isEmpty());
	}

	@Override
	public boolean hasRanges() {
		return true;
	}

	@Override
	public List<ChartEntity> entities() {
		return ChartLine.entities(lines);
	}

	@Override
	public List<String> headings() {
		return List.of(placeTitle, "Line", valueTitle, "Beyond limits");
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		ChartPoint point = ChartLine.point(lines, entity);
		return List.of(place(point.x()), lines.get(entity.series()).name(), ValueText.of(point.y()), point.isAlert() ? "yes" : "no");
	}

	@Override
	public String describe(ChartEntity entity) {
		ChartPoint point = ChartLine.point(lines, entity);
		return place(point.x()) + ", " + lines.get(entity.series()).name() + ": " + ValueText.of(point.y()) + " (" + valueTitle + ")"
				+ (point.isAlert() ? ", beyond its limits" : "");
	}

	/** @return a place on the axis in words */
	public String place(double x) {
		return x >= 0 && x < places.size() && x == Math.rint(x) ? places.get((int) x) : ValueText.of(x);
	}

	@Override
	public String noun() {
		return "point";
	}

	@Override
	public int size() {
		return lines.stream().mapToInt(line -> line.points().size()).sum();
	}
}
