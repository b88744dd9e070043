package org.edgeloop.chart.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.ChartEntity;

/**
 * Where the keyboard goes in a chart: up and down from bar to bar, left and right from part to part of a bar.
 *
 * @param entities what the chart shows, bar by bar, each from left to right
 */
public record ChartFocus(List<ChartEntity> entities) {

	/** @return the part on the same place, or the nearest to it, of the next bar that shows one; {@code from} at the end */
	public Optional<ChartEntity> otherBar(Optional<ChartEntity> from, int direction) {
		if (from.isEmpty()) {
			return entities.stream().findFirst();
		}
		ChartEntity start = from.get();
		Comparator<ChartEntity> nearest = Comparator
				.comparingInt((ChartEntity entity) -> Math.abs(entity.category() - start.category()))
				.thenComparingInt(entity -> Math.abs(entity.series() - start.series()));
		return entities.stream().filter(entity -> Integer.signum(entity.category() - start.category()) == direction).min(nearest)
				.or(() -> from);
	}

	/** @return the next part of the same bar; {@code from} at its end */
	public Optional<ChartEntity> otherPart(Optional<ChartEntity> from, int direction) {
		if (from.isEmpty()) {
			return entities.stream().findFirst();
		}
		int place = entities.indexOf(from.get()) + direction;
		return place < 0 || place >= entities.size() || entities.get(place).category() != from.get().category() ? from
				: Optional.of(entities.get(place));
	}
}
