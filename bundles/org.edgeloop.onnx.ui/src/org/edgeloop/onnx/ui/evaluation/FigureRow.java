package org.edgeloop.onnx.ui.evaluation;

import java.util.Locale;

/**
 * One figure of the model in front, and of the champion where there is one.
 *
 * @param name such as {@code Recall of normal}
 * @param value NaN where there is none
 * @param champion NaN without a champion
 * @param interval what chance leaves open of the difference; empty if nobody has found out
 */
public record FigureRow(String name, double value, double champion, String interval) {

	/** @return the figure less the champion's; NaN without one */
	public double difference() {
		return value - champion;
	}

	/** @return a figure for people; empty for NaN */
	public static String text(double figure) {
		if (Double.isNaN(figure)) {
			return "";
		}
		return figure == Math.rint(figure) && Math.abs(figure) > 1 ? "%,d".formatted((long) figure) : String.format(Locale.ROOT, "%.4f", figure);
	}
}
