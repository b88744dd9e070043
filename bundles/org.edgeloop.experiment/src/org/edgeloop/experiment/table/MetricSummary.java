package org.edgeloop.experiment.table;

import java.util.Arrays;

import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;

/**
 * What a metric's history comes to.
 *
 * @param count how many values there are, at least one
 * @param first that of the least step, then time, then value
 * @param last by {@link MetricPoint#LATEST}
 * @param min the least value, that of the least step if there are several; NaN only if there is nothing else
 * @param max the greatest value, chosen likewise
 * @param outline for a small picture: {@link #BUCKETS} stretches of equal numbers of steps, each with its least and its greatest finite
 *        value, one after the other; NaN where a stretch has none
 */
public record MetricSummary(int count, MetricPoint first, MetricPoint last, MetricPoint min, MetricPoint max, float[] outline) {

	/** How many stretches an outline has. */
	public static final int BUCKETS = 48;

	/** @param history of at least one value, in any order */
	public static MetricSummary of(MetricHistory history) {
		int first = 0;
		int last = 0;
		int min = 0;
		int max = 0;
		for (int i = 1; i < history.size(); i++) {
			first = isLater(history, i, first) ? first : i;
			last = isLater(history, last, i) ? last : i;
			min = isBetter(history, i, min, -1) ? i : min;
			max = isBetter(history, i, max, 1) ? i : max;
		}
		return new MetricSummary(history.size(), history.point(first), history.point(last), history.point(min), history.point(max),
				outline(history, history.steps()[first], history.steps()[last]));
	}

	private static boolean isLater(MetricHistory history, int one, int other) {
		int order = Long.compare(history.steps()[one], history.steps()[other]);
		order = order != 0 ? order : Long.compare(history.timestamps()[one], history.timestamps()[other]);
		return (order != 0 ? order : Double.compare(history.values()[one], history.values()[other])) >= 0;
	}

	/** @param sign -1 if less is better */
	private static boolean isBetter(MetricHistory history, int one, int other, int sign) {
		double value = history.values()[one];
		double against = history.values()[other];
		if (Double.isNaN(value) || Double.isNaN(against)) {
			return !Double.isNaN(value);
		}
		return value == against ? history.steps()[one] < history.steps()[other] : sign * value > sign * against;
	}

	private static float[] outline(MetricHistory history, long firstStep, long lastStep) {
		float[] outline = new float[2 * BUCKETS];
		Arrays.fill(outline, Float.NaN);
		double perBucket = Math.max(1, ((double) lastStep - firstStep + 1) / BUCKETS);
		for (int i = 0; i < history.size(); i++) {
			float value = (float) history.values()[i];
			if (Float.isFinite(value)) {
				int bucket = (int) Math.min(BUCKETS - 1, ((double) history.steps()[i] - firstStep) / perBucket);
				// Math.min would make NaN of NaN and a number.
				outline[2 * bucket] = outline[2 * bucket] <= value ? outline[2 * bucket] : value;
				outline[2 * bucket + 1] = outline[2 * bucket + 1] >= value ? outline[2 * bucket + 1] : value;
			}
		}
		return outline;
	}

	/** @return the value that a choice means, but {@link MetricChoice.Kind#AT_STEP}, which needs the history */
	MetricPoint chosen(String metric, MetricChoice choice) {
		return switch (choice.kind()) {
			case FIRST -> first;
			case LAST, AT_STEP -> last;
			case MIN -> min;
			case MAX -> max;
			case BEST -> MetricDirection.of(metric) == MetricDirection.LESS ? min : max;
		};
	}
}
