package org.edgeloop.chart;

import java.util.List;

/**
 * Empirical distribution functions: each line keeps its height until a value, and has stepped up at it.
 *
 * @param title what the chart is about
 * @param valueTitle what goes to the right, with its unit
 * @param shareTitle what goes up
 * @param lines by ascending x
 * @param markers lines upright at values
 */
public record StepChart(String title, String valueTitle, String shareTitle, List<ChartLine> lines, List<ChartMarker> markers) implements Chart {

	public StepChart {
		lines = List.copyOf(lines);
		markers = List.copyOf(markers);
	}

	@Override
	public boolean isEmpty() {
		return lines.stream().allMatch(line -> line.points().isEmpty());
	}

	@Override
	public List<ChartEntity> entities() {
		return ChartLine.entities(lines);
	}

	@Override
	public List<String> headings() {
		return List.of("Line", valueTitle, shareTitle);
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		ChartPoint point = ChartLine.point(lines, entity);
		return List.of(lines.get(entity.series()).name(), ValueText.of(point.x()), ValueText.of(point.y()));
	}

	@Override
	public String describe(ChartEntity entity) {
		ChartPoint point = ChartLine.point(lines, entity);
		return lines.get(entity.series()).name() + ": " + ValueText.of(point.y()) + " (" + shareTitle + ") at " + ValueText.of(point.x());
	}

	@Override
	public String noun() {
		return "step";
	}

	@Override
	public int size() {
		return lines.stream().mapToInt(line -> line.points().size()).sum();
	}
}
