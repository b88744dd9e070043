package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.TextMeasure;

/** Ink on whatever Java2D draws on: pixels, SVG, PDF. */
public final class AwtInk implements Ink {

	private static final float[] DASHES = { 5, 4 };

	private final Graphics2D graphics;
	private final AffineTransform base;
	private final Rectangle2D.Double rectangle = new Rectangle2D.Double();
	private final RoundRectangle2D.Double round = new RoundRectangle2D.Double();
	private final Path2D.Float path = new Path2D.Float();
	private int colour;
	private double lineWidth = Double.NaN;
	private boolean dashed;
	private TextStyle style = TextStyle.PLAIN;
	private double size = Double.NaN;

	/** @param graphics its transformation is what {@link #transform} builds on */
	public AwtInk(Graphics2D graphics) {
		this.graphics = graphics;
		base = graphics.getTransform();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(new Color(colour, true));
	}

	@Override
	public void transform(double scale, double x, double y) {
		var transform = new AffineTransform(base);
		transform.translate(x, y);
		transform.scale(scale, scale);
		graphics.setTransform(transform);
	}

	@Override
	public void fillRectangle(int fill, double x, double y, double width, double height) {
		use(fill);
		rectangle.setRect(x, y, width, height);
		graphics.fill(rectangle);
	}

	@Override
	public void fillRound(int fill, double x, double y, double width, double height, double radius) {
		use(fill);
		round.setRoundRect(x, y, width, height, 2 * radius, 2 * radius);
		graphics.fill(round);
	}

	@Override
	public void drawRound(int line, double width, double x, double y, double boxWidth, double boxHeight, double radius) {
		use(line);
		stroke(width, false);
		round.setRoundRect(x, y, boxWidth, boxHeight, 2 * radius, 2 * radius);
		graphics.draw(round);
	}

	@Override
	public void drawLines(int line, double width, float[] points, int from, int count) {
		use(line);
		stroke(width, false);
		graphics.draw(path(points, from, count));
	}

	@Override
	public void drawDashed(int line, double width, float[] points, int from, int count) {
		use(line);
		stroke(width, true);
		graphics.draw(path(points, from, count));
	}

	@Override
	public void fillPolygon(int fill, float[] points) {
		use(fill);
		path(points, 0, points.length / 2).closePath();
		graphics.fill(path);
	}

	@Override
	public void drawText(int ink, TextStyle textStyle, double textSize, String text, double x, double y) {
		use(ink);
		if (textStyle != style || textSize != size) {
			style = textStyle;
			size = textSize;
			Font font = DrawingFonts.font(textStyle).deriveFont((float) textSize);
			graphics.setFont(font);
		}
		graphics.drawString(printable(text), (float) x, (float) y);
	}

	/** Names in files may hold anything; what XML cannot is shown as what it is not. */
	private static String printable(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c >= '\uFFFE' || Character.isSurrogate(c)) {
				return text.codePoints().map(point -> point < ' ' || point >= 0xFFFE && point <= 0xFFFF || point >= 0xD800 && point <= 0xDFFF ? '\uFFFD' : point)
						.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
			}
		}
		return text;
	}

	@Override
	public double textWidth(TextStyle textStyle, double textSize, String text) {
		return TextMeasure.width(textStyle, textSize, text);
	}

	private Path2D path(float[] points, int from, int count) {
		path.reset();
		path.moveTo(points[from], points[from + 1]);
		for (int i = 1; i < count; i++) {
			path.lineTo(points[from + 2 * i], points[from + 2 * i + 1]);
		}
		return path;
	}

	private void use(int next) {
		if (next != colour) {
			colour = next;
			graphics.setColor(new Color(next, true));
		}
	}

	private void stroke(double width, boolean inDashes) {
		if (width != lineWidth || dashed != inDashes) {
			lineWidth = width;
			dashed = inDashes;
			graphics.setStroke(inDashes ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0)
					: new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		}
	}
}
