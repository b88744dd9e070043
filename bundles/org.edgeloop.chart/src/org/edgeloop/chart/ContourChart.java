package org.edgeloop.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A value over two others, known at scattered points and interpolated between them: by inverse distance weighting (Shepard, A
 * two-dimensional interpolation function for irregularly-spaced data, 1968) with the power 3, on axes that are as long as each other. So
 * it has the known value at each point, never goes beyond known values, and nothing is shown outside the points' convex hull.
 *
 * @param title what the chart is about
 * @param x what goes to the right
 * @param y what goes up
 * @param colours what colours mean
 * @param marks the known points
 */
public record ContourChart(String title, ChartAxis x, ChartAxis y, ValueColours colours, List<Mark> marks) implements Chart {

	/**
	 * One known point.
	 *
	 * @param name for people
	 * @param words what else a pointer on it says; may be empty
	 * @param look its shape
	 */
	public record Mark(String name, String words, ChartLook look, double x, double y, double value) {
	}

	public ContourChart {
		marks = List.copyOf(marks);
	}

	@Override
	public boolean isEmpty() {
		return entities().isEmpty();
	}

	/** @return the points that have a place and a value */
	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, marks.size()).filter(place -> isShown(marks.get(place))).mapToObj(place -> new ChartEntity(0, place)).toList();
	}

	private boolean isShown(Mark mark) {
		return x.canShow(mark.x()) && y.canShow(mark.y()) && colours.axis().canShow(mark.value());
	}

	@Override
	public List<String> headings() {
		return List.of("Name", x.title(), y.title(), colours.axis().title());
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		Mark mark = marks.get(entity.category());
		return List.of(mark.name(), x.text(mark.x()), y.text(mark.y()), colours.axis().text(mark.value()));
	}

	@Override
	public String describe(ChartEntity entity) {
		Mark mark = marks.get(entity.category());
		return mark.name() + ": " + colours.axis().text(mark.value()) + " (" + colours.axis().title() + ") at " + x.text(mark.x()) + " (" + x.title()
				+ "), " + y.text(mark.y()) + " (" + y.title() + ")" + (mark.words().isEmpty() ? "" : "\n" + mark.words());
	}

	@Override
	public String noun() {
		return "point";
	}

	@Override
	public int size() {
		return marks.size();
	}
}
