package org.edgeloop.experiment.table;

import java.util.Locale;

/**
 * Which of a metric's values stands for all.
 *
 * @param step the training step of {@link Kind#AT_STEP}; otherwise 0
 */
public record MetricChoice(Kind kind, long step) {

	/** Ways of choosing. NaN is never the least, the greatest or the best, unless there is nothing else. */
	public enum Kind {
		/** That of the greatest step, then time, then value, as MLflow shows it. */
		LAST,
		/** That of the least step, then time. */
		FIRST, MIN, MAX,
		/** The least or the greatest, whichever is better by {@link MetricDirection#of}. */
		BEST,
		/** The last one logged at a step, or before it if none was logged there. */
		AT_STEP
	}

	public static final MetricChoice LAST = new MetricChoice(Kind.LAST, 0);
	public static final MetricChoice FIRST = new MetricChoice(Kind.FIRST, 0);
	public static final MetricChoice MIN = new MetricChoice(Kind.MIN, 0);
	public static final MetricChoice MAX = new MetricChoice(Kind.MAX, 0);
	public static final MetricChoice BEST = new MetricChoice(Kind.BEST, 0);

	public static MetricChoice atStep(long step) {
		return new MetricChoice(Kind.AT_STEP, step);
	}

	/** @return whether a run says this without the metric's history */
	public boolean isLast() {
		return kind == Kind.LAST;
	}

	/** @return in a word, such as {@code max} or {@code step 100} */
	public String word() {
		return kind == Kind.AT_STEP ? "step " + step : kind.name().toLowerCase(Locale.ROOT);
	}
}
