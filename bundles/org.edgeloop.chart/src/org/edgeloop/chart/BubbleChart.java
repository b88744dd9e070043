package org.edgeloop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Points by two values, with a third as their colour and a fourth as their size where there are any.
 *
 * @param title what the chart is about
 * @param x what goes to the right
 * @param y what goes up
 * @param colours what colours mean; empty where each point has the colour of its look
 * @param sizeTitle what the size of a point means: its area goes from the lowest to the highest value; empty where all are alike
 * @param marks the points
 */
public record BubbleChart(String title, ChartAxis x, ChartAxis y, Optional<ValueColours> colours, String sizeTitle, List<Mark> marks)
		implements Chart {

	/**
	 * One point.
	 *
	 * @param name for people
	 * @param words what else a pointer on it says; may be empty
	 * @param look its shape, and its colour where values have none
	 * @param x a point without a place on an axis is not drawn
	 * @param y a point without a place on an axis is not drawn
	 * @param colour NaN for none
	 * @param size NaN for none
	 */
	public record Mark(String name, String words, ChartLook look, double x, double y, double colour, double size) {
	}

	public BubbleChart {
		marks = List.copyOf(marks);
	}

	@Override
	public boolean isEmpty() {
		return entities().isEmpty();
	}

	/** @return the points that have a place on both axes */
	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, marks.size()).filter(place -> x.canShow(marks.get(place).x()) && y.canShow(marks.get(place).y()))
				.mapToObj(place -> new ChartEntity(0, place)).toList();
	}

	@Override
	public List<String> headings() {
		var headings = new ArrayList<>(List.of("Name", x.title(), y.title()));
		colours.ifPresent(colour -> headings.add(colour.axis().title()));
		if (!sizeTitle.isEmpty()) {
			headings.add(sizeTitle);
		}
		return headings;
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		Mark mark = marks.get(entity.category());
		var cells = new ArrayList<>(List.of(mark.name(), x.text(mark.x()), y.text(mark.y())));
		colours.ifPresent(colour -> cells.add(colour.axis().text(mark.colour())));
		if (!sizeTitle.isEmpty()) {
			cells.add(ValueText.of(mark.size()));
		}
		return cells;
	}

	@Override
	public String describe(ChartEntity entity) {
		Mark mark = marks.get(entity.category());
		var words = new StringBuilder(mark.name()).append(": ").append(x.text(mark.x())).append(" (").append(x.title()).append("), ")
				.append(y.text(mark.y())).append(" (").append(y.title()).append(')');
		colours.ifPresent(colour -> words.append(", ").append(colour.axis().text(mark.colour())).append(" (").append(colour.axis().title())
				.append(')'));
		if (!sizeTitle.isEmpty()) {
			words.append(", ").append(ValueText.of(mark.size())).append(" (").append(sizeTitle).append(')');
		}
		return mark.words().isEmpty() ? words.toString() : words.append('\n').append(mark.words()).toString();
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
