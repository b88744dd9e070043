package org.edgeloop.drift.ui.report;

import org.edgeloop.chart.ValueText;

/**
 * A figure of both sides.
 *
 * @param about what it is a figure of: the table, a column, a class
 * @param name of the figure
 * @param reference as text; empty if there is none
 * @param current as text; empty if there is none
 */
public record Figure(String about, String name, String reference, String current) {

	static Figure of(String about, String name, double reference, double current) {
		return new Figure(about, name, text(reference), text(current));
	}

	static Figure ofPercent(String about, String name, double reference, double current) {
		return new Figure(about, name, percent(reference), percent(current));
	}

	private static String text(double value) {
		return Double.isNaN(value) ? "" : ValueText.of(value);
	}

	private static String percent(double share) {
		return Double.isNaN(share) ? "" : ValueText.percent(share);
	}
}
