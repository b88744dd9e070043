package org.edgeloop.chart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Very many points by two values, told apart by colour and shape; some of them may be chosen, which lets the others fade.
 *
 * @param title what the chart is about
 * @param x what goes to the right
 * @param y what goes up
 * @param xRange what is shown of it
 * @param yRange what is shown of it
 * @param classes what points are told apart by
 * @param points where they lie
 * @param chosen for each point whether it is chosen; empty while none is. Not to be changed
 * @param names tells what a point stands for, for people; called for few points, by any thread
 */
public record CloudChart(String title, ChartAxis x, ChartAxis y, AxisRange xRange, AxisRange yRange, List<CloudClass> classes, Points points,
		boolean[] chosen, IntFunction<String> names) implements Chart {

	/**
	 * What points are told apart by.
	 *
	 * @param name for people
	 */
	public record CloudClass(String name, ChartLook look) {
	}

	/**
	 * Points, one place for each. The arrays are not to be changed.
	 *
	 * @param x NaN for a point without a place
	 * @param y NaN for a point without a place
	 * @param classes the place of each point's class; negative for a point that is not shown
	 */
	public record Points(double[] x, double[] y, int[] classes) {

		/** @throws IllegalArgumentException if the arrays are not equally long */
		public Points {
			if (x.length != y.length || x.length != classes.length) {
				throw new IllegalArgumentException("%d, %d and %d are no points".formatted(x.length, y.length, classes.length));
			}
		}

		public int count() {
			return x.length;
		}
	}

	public CloudChart {
		classes = List.copyOf(classes);
	}

	/** @return all points that have a place, in ranges in which they all are seen */
	public static CloudChart of(String title, ChartAxis x, ChartAxis y, List<CloudClass> classes, Points points, boolean[] chosen,
			IntFunction<String> names) {
		var whole = new CloudChart(title, x, y, new AxisRange(0, 1), new AxisRange(0, 1), classes, points, chosen, names);
		return whole.showing(whole.wholeX(), whole.wholeY());
	}

	/** @return the same points in other ranges */
	public CloudChart showing(AxisRange newX, AxisRange newY) {
		return new CloudChart(title, x, y, newX, newY, classes, points, chosen, names);
	}

	/** @return the range of x in which all points are seen */
	public AxisRange wholeX() {
		return x.around(shown(points.x));
	}

	/** @return the range of y in which all points are seen */
	public AxisRange wholeY() {
		return y.around(shown(points.y));
	}

	private double[] shown(double[] values) {
		return IntStream.range(0, points.count()).filter(this::isShown).mapToDouble(place -> values[place]).toArray();
	}

	/** @return whether a point has a place on both axes and is of a class that is shown */
	public boolean isShown(int place) {
		return points.classes[place] >= 0 && x.canShow(points.x[place]) && y.canShow(points.y[place]);
	}

	/** @return whether any point is chosen */
	public boolean hasChosen() {
		return chosen.length > 0;
	}

	/** @return whether a point is chosen */
	public boolean isChosen(int place) {
		return place < chosen.length && chosen[place];
	}

	@Override
	public boolean isEmpty() {
		return IntStream.range(0, points.count()).noneMatch(this::isShown);
	}

	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, points.count()).filter(this::isShown).mapToObj(place -> new ChartEntity(0, place)).toList();
	}

	@Override
	public List<String> headings() {
		return List.of("Point", "Class", x.title(), y.title(), "Chosen");
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		int place = entity.category();
		return List.of(names.apply(place), classes.get(points.classes[place]).name(), x.text(points.x[place]), y.text(points.y[place]),
				isChosen(place) ? "yes" : "no");
	}

	@Override
	public String describe(ChartEntity entity) {
		int place = entity.category();
		return "%s\n%s\n%s = %s\n%s = %s".formatted(names.apply(place), classes.get(points.classes[place]).name(), x.title(), x.text(points.x[place]),
				y.title(), y.text(points.y[place]));
	}

	@Override
	public String noun() {
		return "point";
	}

	@Override
	public int size() {
		return points.count();
	}
}
