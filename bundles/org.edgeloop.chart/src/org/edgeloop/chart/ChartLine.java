package org.edgeloop.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line through points, or a cloud of them.
 *
 * @param name for people
 * @param points in the order they are joined
 */
public record ChartLine(String name, List<ChartPoint> points) {

	public ChartLine {
		points = List.copyOf(points);
	}

	static ChartPoint point(List<ChartLine> lines, ChartEntity entity) {
		return lines.get(entity.series()).points().get(entity.category());
	}

	/** @return the points that are no gaps, place by place */
	static List<ChartEntity> entities(List<ChartLine> lines) {
		return IntStream.range(0, lines.size()).boxed()
				.flatMap(series -> IntStream.range(0, lines.get(series).points().size()).mapToObj(place -> new ChartEntity(series, place)))
				.filter(entity -> !Double.isNaN(point(lines, entity).y()))
				.sorted(Comparator.comparingInt(ChartEntity::category).thenComparingInt(ChartEntity::series)).toList();
	}
}
