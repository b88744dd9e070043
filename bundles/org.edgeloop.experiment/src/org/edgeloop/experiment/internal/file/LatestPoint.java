package org.edgeloop.experiment.internal.file;

import java.util.Optional;

import org.edgeloop.experiment.MetricPoint;

/** Keeps the last value of a metric as {@link MetricPoint#LATEST} orders them, without an object for each. */
final class LatestPoint implements MetricLines.Sink {

	private long timestamp;
	private double value;
	private long step;
	private boolean any;

	@Override
	public void point(long newTimestamp, double newValue, long newStep) {
		if (!any || isLater(newTimestamp, newValue, newStep)) {
			timestamp = newTimestamp;
			value = newValue;
			step = newStep;
			any = true;
		}
	}

	private boolean isLater(long newTimestamp, double newValue, long newStep) {
		if (newStep != step) {
			return newStep > step;
		}
		return newTimestamp != timestamp ? newTimestamp > timestamp : Double.compare(newValue, value) > 0;
	}

	Optional<MetricPoint> point() {
		return any ? Optional.of(new MetricPoint(timestamp, value, step)) : Optional.empty();
	}
}
