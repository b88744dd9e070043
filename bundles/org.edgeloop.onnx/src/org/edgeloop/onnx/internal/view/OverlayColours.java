package org.edgeloop.onnx.internal.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.onnx.view.GraphColors;

/**
 * Numbers of boxes as colours: the map viridis of Matplotlib (Smith and van der Walt, 2015), told apart without red or green cones and in
 * grey too. Where numbers span more than three decades, colours go by their logarithms.
 */
public final class OverlayColours {

	private static final int[] MAP = { 0x440154, 0x482878, 0x3E4A89, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779, 0x6DCD59, 0xB4DE2C, 0xFDE725 };
	private static final double DECADES = 1e3;
	/** How far from the background boxes are that have nothing, or of which nothing is known: they step back. */
	private static final double NOTHING = 0.25;
	/** The room that the legend takes at the lower edge. */
	public static final double LEGEND_HEIGHT = 80;
	private static final int STEPS = 48;
	private static final MathContext SMALL = new MathContext(3);
	private static final double BAR = 160;
	private static final double MARGIN = 14;

	private final String name;
	private final String unit;
	private final double[] values;
	private final double least;
	private final double most;
	private final boolean logarithmic;
	private final boolean dark;

	/** @param values at least 0, by the indices of boxes; NaN where nothing is known */
	public OverlayColours(String name, String unit, double[] values, boolean dark) {
		this.name = name;
		this.unit = unit;
		this.values = values;
		this.dark = dark;
		most = Arrays.stream(values).filter(value -> value > 0).max().orElse(1);
		double smallest = Arrays.stream(values).filter(value -> value > 0).min().orElse(most);
		logarithmic = most / smallest > DECADES;
		least = logarithmic ? smallest : 0;
	}

	int colour(int box, GraphColors colors) {
		double value = values[box];
		return value > 0 ? colour(share(value)) : PaintState.over(colors.background(), colors.muted(), NOTHING);
	}

	/** @return for people; empty where nothing is known */
	String text(int box) {
		return Double.isNaN(values[box]) ? "" : text(values[box]);
	}

	private String text(double value) {
		String[] prefixes = { "", " k", " M", " G", " T", " P" };
		double shown = value;
		int prefix = 0;
		while (shown >= 1000 && prefix < prefixes.length - 1) {
			shown /= 1000;
			prefix++;
		}
		String number = shown == Math.rint(shown) && shown < 1000 ? Long.toString((long) shown)
				: shown < 1 ? new BigDecimal(shown, SMALL).stripTrailingZeros().toPlainString() : String.format(Locale.ROOT, "%.1f", shown);
		return number + prefixes[prefix] + (unit.isEmpty() ? "" : (prefix == 0 ? " " : "") + unit);
	}

	private double share(double value) {
		if (value <= least) {
			return 0;
		}
		return logarithmic ? Math.log(value / least) / Math.log(most / least) : Math.min(1, value / most);
	}

	/** More stands out more: dark on light ground, bright on dark. */
	private int colour(double share) {
		double place = (dark ? 0.08 + 0.92 * share : 0.95 * (1 - share)) * (MAP.length - 1);
		int below = (int) Math.min(MAP.length - 2, Math.floor(place));
		return PaintState.over(MAP[below], MAP[below + 1], place - below);
	}

	/** @param height of the canvas */
	public void paintLegend(Ink ink, GraphColors colors, double height) {
		double y = height - MARGIN - 44;
		double width = Math.max(BAR, ink.textWidth(TextStyle.BOLD, 11, name)) + 2 * MARGIN;
		ink.fillRound(colors.box(), MARGIN, y - 12, width, 56, 5);
		ink.drawRound(colors.border(), 1, MARGIN, y - 12, width, 56, 5);
		ink.drawText(colors.text(), TextStyle.BOLD, 11, name + (logarithmic ? " (logarithmic)" : ""), 2 * MARGIN, y + 4);
		for (int i = 0; i < STEPS; i++) {
			ink.fillRectangle(colour((i + 0.5) / STEPS), 2 * MARGIN + i * BAR / STEPS, y + 11, BAR / STEPS + 0.5, 10);
		}
		String high = text(most);
		ink.drawText(colors.muted(), TextStyle.PLAIN, 10, text(least), 2 * MARGIN, y + 34);
		ink.drawText(colors.muted(), TextStyle.PLAIN, 10, high, 2 * MARGIN + BAR - ink.textWidth(TextStyle.PLAIN, 10, high), y + 34);
	}
}
