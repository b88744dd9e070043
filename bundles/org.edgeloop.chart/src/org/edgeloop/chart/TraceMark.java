package org.edgeloop.chart;

/**
 * A line across traces at an x, with a name: a cursor, or where something is expected.
 *
 * @param name written at its upper end; may be empty
 * @param at where it stands
 * @param from where a stretch around it begins, at most {@code at}
 * @param to where the stretch ends, at least {@code at}; a line alone has none
 * @param look its colour
 * @param dash tells lines apart without their colours
 */
public record TraceMark(String name, double at, double from, double to, ChartLook look, Dash dash) {

	/** How a line is broken. */
	public enum Dash {
		SOLID, DASHED, DOTTED, DASH_DOTTED, LONG_DASHED, SPARSE
	}

	/** @throws IllegalArgumentException if the stretch is none */
	public TraceMark {
		if (!(from <= at && at <= to && Double.isFinite(to - from))) {
			throw new IllegalArgumentException("a mark at " + at + " from " + from + " to " + to);
		}
	}

	/** @return a line without a stretch around it */
	public static TraceMark line(String name, double at, ChartLook look, Dash dash) {
		return new TraceMark(name, at, at, at, look, dash);
	}
}
