package org.edgeloop.experiment;

import java.util.Comparator;

/**
 * One value of a metric.
 *
 * @param timestamp in milliseconds since 1970
 * @param value any double, NaN and infinities included
 * @param step the training step, 0 where none was given; may be negative
 */
public record MetricPoint(long timestamp, double value, long step) {

	/** MLflow's rule of which value is a metric's last: the greatest step, then timestamp, then value. */
	public static final Comparator<MetricPoint> LATEST = Comparator.comparingLong(MetricPoint::step)
			.thenComparingLong(MetricPoint::timestamp).thenComparingDouble(MetricPoint::value);
}
