package org.edgeloop.chart.ui;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.chart.ChartEntity;

/**
 * Neighbours along a series of a chart.
 *
 * @param series their series
 * @param first the place of the first, not negative
 * @param last the place of the last, not before the first
 */
public record ChartRange(int series, int first, int last) {

	/** @return the range from one part to another of the same series, whichever comes first */
	public static ChartRange between(ChartEntity one, ChartEntity other) {
		return new ChartRange(one.series(), Math.min(one.category(), other.category()), Math.max(one.category(), other.category()));
	}

	/** @return the parts in it */
	public Set<ChartEntity> entities() {
		return IntStream.rangeClosed(first, last).mapToObj(place -> new ChartEntity(series, place)).collect(Collectors.toSet());
	}
}
