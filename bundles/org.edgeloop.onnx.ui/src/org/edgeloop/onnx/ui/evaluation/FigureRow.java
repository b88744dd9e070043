package org.edgeloop.onnx.ui.evaluation;

import java.util.Locale;

/**
 * One figure of the model in front, and of the champion where there is one.
 *
 * @param name such as {@code Recall of normal}
 * @param value NaN where there is none
 * @param champion NaN without a champion
 * @param isCount whether the figures are whole numbers
 * @param interval what chance leaves open of the difference; empty if nobody has found out
 */
public record FigureRow(String name, double value, double champion, boolean isCount, String interval) {

	/** @return the figure less the champion's; NaN without one */
	public double difference() {
		return value - champion;
	}

	/** @return one of these figures for people; empty for NaN */
	public String text(double figure) {
		return isCount && !Double.isNaN(figure) ? "%,.0f".formatted(figure).replace('-', '\u2212') : share(figure);
	}

	/** @return a share or a score for people; empty for NaN */
	public static String share(double figure) {
		return Double.isNaN(figure) ? "" : String.format(Locale.ROOT, "%.4f", figure).replace('-', '\u2212');
	}
}
