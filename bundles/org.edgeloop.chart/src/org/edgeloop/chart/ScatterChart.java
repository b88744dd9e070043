package org.edgeloop.chart;

import java.util.List;

/**
 * Clouds of points, told apart by shape and colour.
 *
 * @param title what the chart is about
 * @param xTitle what goes to the right, with its unit
 * @param yTitle what goes up, with its unit
 * @param clouds such as reference and current
 * @param withDiagonal whether a line shows where both values are equal, as for predictions against targets
 */
public record ScatterChart(String title, String xTitle, String yTitle, List<ChartLine> clouds, boolean withDiagonal) implements Chart {

	public ScatterChart {
		clouds = List.copyOf(clouds);
	}

	@Override
	public boolean isEmpty() {
		return clouds.stream().allMatch(cloud -> cloud.points().isEmpty());
	}

	@Override
	public List<ChartEntity> entities() {
		return ChartLine.entities(clouds);
	}

	@Override
	public List<String> headings() {
		return List.of("Points", xTitle, yTitle);
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		ChartPoint point = ChartLine.point(clouds, entity);
		return List.of(clouds.get(entity.series()).name(), ValueText.of(point.x()), ValueText.of(point.y()));
	}

	@Override
	public String describe(ChartEntity entity) {
		ChartPoint point = ChartLine.point(clouds, entity);
		return clouds.get(entity.series()).name() + ": " + ValueText.of(point.x()) + " (" + xTitle + "), " + ValueText.of(point.y()) + " ("
				+ yTitle + ")";
	}

	@Override
	public String noun() {
		return "point";
	}

	@Override
	public int size() {
		return clouds.stream().mapToInt(cloud -> cloud.points().size()).sum();
	}
}
