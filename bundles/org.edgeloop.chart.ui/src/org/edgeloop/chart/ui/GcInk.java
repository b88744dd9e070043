package org.edgeloop.chart.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.TextMeasure;

/**
 * Ink on a widget, an image or a printer's page. A GC takes whole numbers, so that everything is drawn eight times as large under a
 * transformation that makes it small again: places are then exact to an eighth of a point. It keeps fonts, so one ink should serve many
 * paintings; whoever makes it disposes it. User interface thread only.
 */
public final class GcInk implements Ink {

	private static final int FINE = 8;
	private static final int MOST_FONTS = 48;
	private static final int POINTS_PER_INCH = 72;
	private static final String FAMILY = switch (SWT.getPlatform()) {
	case "win32" -> "Arial";
	case "cocoa" -> "Helvetica";
	default -> "Sans";
	};

	private record FontKey(TextStyle style, int height) {
	}

	private final Device device;
	/** A printer's pixels are fine enough, and under GTK a transformation is taken there on top of the printer's own once more. */
	private final int fineness;
	private final Transform fine;
	private final Map<Integer, Color> colours = new HashMap<>();
	private final Map<FontKey, Font> fonts = new LinkedHashMap<>(MOST_FONTS, 0.75f, true);
	private final int[][] corners = new int[16][];
	private GC gc;
	private double scale = 1;
	private double left;
	private double top;
	private int background;
	private int foreground;
	private double lineWidth;
	private TextStyle fontStyle;
	private double fontSize;
	private int ascent;

	public GcInk(Device device) {
		this.device = device;
		fineness = device instanceof Printer ? 1 : FINE;
		fine = new Transform(device);
	}

	/**
	 * What is drawn from now on goes here.
	 *
	 * @param target stays the caller's; the ink is no longer to be used with it once {@link #end} is called
	 */
	public void begin(GC target) {
		gc = target;
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setLineCap(SWT.CAP_ROUND);
		gc.setLineJoin(SWT.JOIN_ROUND);
		if (fineness > 1) {
			gc.getTransform(fine);
			fine.scale(1f / fineness, 1f / fineness);
			gc.setTransform(fine);
		}
		background = 0;
		foreground = 0;
		lineWidth = -1;
		fontStyle = null;
		transform(1, 0, 0);
	}

	/** Leaves the GC as it was before, but for colours and fonts. */
	public void end() {
		if (fineness > 1) {
			fine.scale(fineness, fineness);
			gc.setTransform(fine);
		}
		gc.setAlpha(255);
		gc = null;
	}

	@Override
	public void transform(double newScale, double x, double y) {
		scale = newScale * fineness;
		left = x * fineness;
		top = y * fineness;
	}

	private int x(double x) {
		return (int) Math.round(x * scale + left);
	}

	private int y(double y) {
		return (int) Math.round(y * scale + top);
	}

	@Override
	public void fillRectangle(int colour, double x, double y, double width, double height) {
		useBackground(colour);
		int fromX = x(x);
		int fromY = y(y);
		gc.fillRectangle(fromX, fromY, x(x + width) - fromX, y(y + height) - fromY);
	}

	@Override
	public void fillRound(int colour, double x, double y, double width, double height, double radius) {
		useBackground(colour);
		int fromX = x(x);
		int fromY = y(y);
		int diameter = (int) Math.round(2 * radius * scale);
		gc.fillRoundRectangle(fromX, fromY, x(x + width) - fromX, y(y + height) - fromY, diameter, diameter);
	}

	@Override
	public void drawRound(int colour, double width, double x, double y, double boxWidth, double boxHeight, double radius) {
		useForeground(colour);
		useLine(width, SWT.LINE_SOLID);
		int fromX = x(x);
		int fromY = y(y);
		int diameter = (int) Math.round(2 * radius * scale);
		gc.drawRoundRectangle(fromX, fromY, x(x + boxWidth) - fromX, y(y + boxHeight) - fromY, diameter, diameter);
	}

	@Override
	public void drawLines(int colour, double width, float[] points, int from, int count) {
		useForeground(colour);
		useLine(width, SWT.LINE_SOLID);
		gc.drawPolyline(places(points, from, count));
	}

	@Override
	public void drawDashed(int colour, double width, float[] points, int from, int count) {
		useForeground(colour);
		gc.setLineDash(new int[] { (int) (5 * scale), (int) (4 * scale) });
		useLine(width, SWT.LINE_CUSTOM);
		gc.drawPolyline(places(points, from, count));
		lineWidth = -1;
	}

	@Override
	public void fillPolygon(int colour, float[] points) {
		useBackground(colour);
		gc.fillPolygon(places(points, 0, points.length / 2));
	}

	@Override
	public void drawText(int colour, TextStyle style, double size, String text, double x, double y) {
		useForeground(colour);
		if (style != fontStyle || size * scale != fontSize) {
			useFont(style, size);
		}
		gc.drawString(text, x(x), y(y) - ascent, true);
	}

	@Override
	public double textWidth(TextStyle style, double size, String text) {
		return TextMeasure.width(style, size, text);
	}

	/** Frees the fonts. */
	public void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
		fine.dispose();
	}

	/** The arrays of few corners are kept: a GC takes the whole of an array. */
	private int[] places(float[] points, int from, int count) {
		int[] places = count < corners.length && corners[count] != null ? corners[count] : new int[2 * count];
		if (count < corners.length) {
			corners[count] = places;
		}
		for (int i = 0; i < count; i++) {
			places[2 * i] = x(points[from + 2 * i]);
			places[2 * i + 1] = y(points[from + 2 * i + 1]);
		}
		return places;
	}

	private void useBackground(int colour) {
		if (colour != background) {
			background = colour;
			gc.setBackground(color(colour));
		}
		gc.setAlpha(colour >>> 24);
	}

	private void useForeground(int colour) {
		if (colour != foreground) {
			foreground = colour;
			gc.setForeground(color(colour));
		}
		gc.setAlpha(colour >>> 24);
	}

	private Color color(int colour) {
		return colours.computeIfAbsent(colour & 0xFFFFFF, rgb -> new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
	}

	private void useLine(double width, int style) {
		double wide = Math.max(1, width * scale);
		if (wide != lineWidth || style != SWT.LINE_SOLID) {
			lineWidth = wide;
			gc.setLineWidth((int) Math.round(wide));
			gc.setLineStyle(style);
		}
	}

	private void useFont(TextStyle style, double size) {
		fontStyle = style;
		fontSize = size * scale;
		var key = new FontKey(style, Math.max(1, (int) Math.round(fontSize * POINTS_PER_INCH / device.getDPI().y)));
		Font font = fonts.get(key);
		if (font == null) {
			if (fonts.size() >= MOST_FONTS) {
				var oldest = fonts.entrySet().iterator();
				oldest.next().getValue().dispose();
				oldest.remove();
			}
			font = new Font(device, data(key));
			fonts.put(key, font);
		}
		gc.setFont(font);
		ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
	}

	private static FontData data(FontKey key) {
		String family = key.style == TextStyle.MONOSPACED ? "Monospace" : FAMILY;
		return new FontData(family, key.height, switch (key.style) {
		case BOLD -> SWT.BOLD;
		case ITALIC -> SWT.ITALIC;
		case PLAIN, MONOSPACED -> SWT.NORMAL;
		});
	}
}
