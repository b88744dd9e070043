package org.edgeloop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parallel coordinates: an upright axis for each value, and a line across them for each thing that has them (Inselberg, The plane with
 * parallel coordinates, 1985). Brushes choose stretches of axes: a line is chosen if it lies in some brush of each axis that has one.
 *
 * @param title what the chart is about
 * @param axes from left to right
 * @param lines drawn one over the other, the last on top; those that are not chosen below all that are
 * @param colours what colours mean; empty where each line has the colour of its look
 * @param brushes in any order, several on an axis too
 * @param highlighted places of lines that stand out
 */
public record ParallelChart(String title, List<Axis> axes, List<Line> lines, Optional<ValueColours> colours, List<Brush> brushes,
		Set<Integer> highlighted) implements Chart {

	/**
	 * One upright axis.
	 *
	 * @param key what tells it from others
	 * @param axis what it shows
	 * @param range from its lower to its upper end
	 */
	public record Axis(String key, ChartAxis axis, AxisRange range) {
	}

	/**
	 * One line.
	 *
	 * @param name for people
	 * @param words what else a pointer on it says; may be empty
	 * @param values in the order of the axes; NaN where there is none, which is drawn below the axis
	 * @param colour NaN for none
	 */
	public record Line(String name, String words, ChartLook look, List<Double> values, double colour) {

		public Line {
			values = List.copyOf(values);
		}
	}

	/**
	 * A chosen stretch of an axis.
	 *
	 * @param axis its place among the axes
	 * @param from the least value that is chosen; for words, half a place before the first
	 * @param to the greatest value that is chosen
	 */
	public record Brush(int axis, double from, double to) {

		private boolean contains(double value) {
			return value >= from && value <= to;
		}
	}

	/** @throws IllegalArgumentException if a line has not one value for each axis */
	public ParallelChart {
		axes = List.copyOf(axes);
		lines = List.copyOf(lines);
		brushes = List.copyOf(brushes);
		highlighted = Set.copyOf(highlighted);
		for (Line line : lines) {
			if (line.values().size() != axes.size()) {
				throw new IllegalArgumentException(line.name() + " has not one value for each axis");
			}
		}
	}

	/** @return the same lines with other brushes */
	public ParallelChart brushed(List<Brush> others) {
		return new ParallelChart(title, axes, lines, colours, others, highlighted);
	}

	/** @return the same lines, some standing out */
	public ParallelChart highlighting(Set<Integer> places) {
		return new ParallelChart(title, axes, lines, colours, brushes, places);
	}

	/** @return the same lines with an axis moved to another place */
	public ParallelChart moved(int from, int to) {
		var order = new ArrayList<>(IntStream.range(0, axes.size()).boxed().toList());
		order.add(to, order.remove(from));
		List<Line> reordered = lines.stream()
				.map(line -> new Line(line.name(), line.words(), line.look(), order.stream().map(line.values()::get).toList(), line.colour())).toList();
		return new ParallelChart(title, order.stream().map(axes::get).toList(), reordered, colours,
				brushes.stream().map(brush -> new Brush(order.indexOf(brush.axis()), brush.from(), brush.to())).toList(), highlighted);
	}

	/** @return whether a line lies in some brush of each axis that has one */
	public boolean isChosen(int place) {
		List<Double> values = lines.get(place).values();
		return brushes.stream().mapToInt(Brush::axis).distinct().allMatch(
				axis -> brushes.stream().anyMatch(brush -> brush.axis() == axis && brush.contains(values.get(axis))));
	}

	/** @return the places of the lines that are chosen; all of them if there is no brush */
	public List<Integer> chosen() {
		return IntStream.range(0, lines.size()).filter(this::isChosen).boxed().toList();
	}

	@Override
	public boolean isEmpty() {
		return axes.isEmpty() || lines.isEmpty();
	}

	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, lines.size()).mapToObj(place -> new ChartEntity(place, 0)).toList();
	}

	@Override
	public List<String> headings() {
		var headings = new ArrayList<>(List.of("Name"));
		axes.forEach(axis -> headings.add(axis.axis().title()));
		if (!brushes.isEmpty()) {
			headings.add("Chosen");
		}
		return headings;
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		Line line = lines.get(entity.series());
		var cells = new ArrayList<>(List.of(line.name()));
		for (int i = 0; i < axes.size(); i++) {
			cells.add(axes.get(i).axis().text(line.values().get(i)));
		}
		if (!brushes.isEmpty()) {
			cells.add(isChosen(entity.series()) ? "yes" : "no");
		}
		return cells;
	}

	@Override
	public String describe(ChartEntity entity) {
		Line line = lines.get(entity.series());
		var words = new StringBuilder(line.name());
		for (int i = 0; i < axes.size(); i++) {
			words.append('\n').append(axes.get(i).axis().title()).append(" = ").append(axes.get(i).axis().text(line.values().get(i)));
		}
		return words.toString();
	}

	@Override
	public String noun() {
		return "line";
	}

	@Override
	public int size() {
		return lines.size();
	}
}
