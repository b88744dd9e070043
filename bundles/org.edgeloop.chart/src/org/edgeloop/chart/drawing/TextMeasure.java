package org.edgeloop.chart.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.internal.DrawingFonts;

/**
 * How wide texts are, known without a display: by the sums of their characters' advances in the fonts that files are drawn with. A screen's
 * fonts differ by a few hundredths. Any thread may ask.
 */
public final class TextMeasure {

	private static final int ASCII = 128;
	/** Large enough that advances are not rounded to pixels. */
	private static final float REFERENCE = 100;
	private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
	private static final Map<TextStyle, TextMeasure> MEASURES = new EnumMap<>(TextStyle.class);

	static {
		for (TextStyle style : TextStyle.values()) {
			MEASURES.put(style, new TextMeasure(DrawingFonts.font(style).deriveFont(REFERENCE)));
		}
	}

	private final Font font;
	private final double[] ascii = new double[ASCII];
	private final Map<Integer, Double> others = new ConcurrentHashMap<>();

	private TextMeasure(Font font) {
		this.font = font;
		for (int c = 0; c < ASCII; c++) {
			ascii[c] = advance(c);
		}
	}

	/**
	 * @param size of the font in points
	 * @return in points
	 */
	public static double width(TextStyle style, double size, String text) {
		TextMeasure measure = MEASURES.get(style);
		double sum = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ASCII) {
				sum += measure.ascii[c];
			} else if (!Character.isLowSurrogate(c)) {
				sum += measure.other(text.codePointAt(i));
			}
		}
		return sum * size;
	}

	/** @return the text, or as much of its start as fits with an ellipsis behind it */
	public static String shorten(TextStyle style, double size, String text, double room) {
		if (width(style, size, text) <= room) {
			return text;
		}
		double left = room - width(style, size, "\u2026");
		int fits = 0;
		while (fits < text.length()) {
			int next = text.offsetByCodePoints(fits, 1);
			left -= width(style, size, text.substring(fits, next));
			if (left < 0) {
				break;
			}
			fits = next;
		}
		return text.substring(0, fits) + "\u2026";
	}

	private double other(int codePoint) {
		return others.computeIfAbsent(codePoint, this::advance);
	}

	private double advance(int codePoint) {
		return font.getStringBounds(Character.toString(codePoint), UNHINTED).getWidth() / REFERENCE;
	}
}
