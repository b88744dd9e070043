package org.edgeloop.experiment.comparison;

import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.ValueChoice;

/**
 * Which of a metric's values stands for a run.
 *
 * @param step the training step of {@link ValueChoice#AT_STEP}
 */
public record MetricValue(ValueChoice choice, long step) {

	public static final MetricValue LAST = new MetricValue(ValueChoice.LAST, 0);

	/** @return what a chart's settings ask for; its last value where a step is asked for and none is named */
	public static MetricValue of(ChartSettings settings) {
		Long step = settings.getStep();
		return settings.getValue() == ValueChoice.AT_STEP && step == null ? LAST : new MetricValue(settings.getValue(), step == null ? 0 : step);
	}

	/** @return the value at a step, or else at the last step before it */
	public static MetricValue atStep(long step) {
		return new MetricValue(ValueChoice.AT_STEP, step);
	}

	/** @return whether a run itself says it, so that no history is needed */
	public boolean isLast() {
		return choice == ValueChoice.LAST;
	}

	/** @return the value of a history; empty if it has none, and for a least or greatest value if all are NaN */
	public OptionalDouble of(MetricHistory history) {
		return switch (choice) {
		case LAST -> value(latest(history, Long.MAX_VALUE));
		case AT_STEP -> value(latest(history, step));
		case MIN -> extreme(history, true);
		case MAX -> extreme(history, false);
		};
	}

	private static OptionalDouble value(Optional<MetricPoint> point) {
		return point.isPresent() ? OptionalDouble.of(point.get().value()) : OptionalDouble.empty();
	}

	/** @return the last point up to and including a step; empty if the metric begins later */
	static Optional<MetricPoint> latest(MetricHistory history, long limit) {
		int best = -1;
		for (int i = 0; i < history.size(); i++) {
			if (history.steps()[i] <= limit && (best < 0 || isLater(history, i, best))) {
				best = i;
			}
		}
		return best < 0 ? Optional.empty() : Optional.of(history.point(best));
	}

	/** Nearly all histories ascend: only where steps are equal is anything else asked for. */
	private static boolean isLater(MetricHistory history, int place, int best) {
		int order = Long.compare(history.steps()[place], history.steps()[best]);
		return order > 0 || order == 0 && MetricPoint.LATEST.compare(history.point(place), history.point(best)) > 0;
	}

	private static OptionalDouble extreme(MetricHistory history, boolean least) {
		double best = Double.NaN;
		for (double value : history.values()) {
			if (Double.isNaN(best) || (least ? value < best : value > best)) {
				best = value;
			}
		}
		return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
	}

	/** @return for a heading, such as {@code min}; empty for the last value, which goes without saying */
	public String word() {
		return switch (choice) {
		case LAST -> "";
		case MIN -> "min";
		case MAX -> "max";
		case AT_STEP -> "at step " + step;
		};
	}
}
