package org.edgeloop.pipeline.ui.graph;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.Ink.TextStyle;

/** Paints signs: a disc, filled or outlined, with a shape in it. */
final class SignPainter {

	private static final double STROKE = 1.8;
	private static final int QUESTION_SIZE = 11;

	private final Ink ink;
	private final double radius;
	/** The centre of the sign. */
	private double x;
	private double y;
	private int colour;

	SignPainter(Ink ink, double size) {
		this.ink = ink;
		radius = size / 2;
	}

	/** @param paper the colour behind the sign, which shapes on filled discs have */
	void paint(StageLook look, int tone, int paper, double centreX, double centreY) {
		x = centreX;
		y = centreY;
		if (look.solid()) {
			ink.fillRound(tone, x - radius, y - radius, 2 * radius, 2 * radius, radius);
		} else {
			ink.drawRound(tone, STROKE, x - radius, y - radius, 2 * radius, 2 * radius, radius);
		}
		colour = look.solid() ? paper : tone;
		paint(look.sign());
	}

	private void paint(StageSign sign) {
		switch (sign) {
		case CHECK -> lines(-0.45, 0.05, -0.12, 0.38, 0.48, -0.32);
		case PLAY -> polygon(-0.28, -0.45, 0.5, 0, -0.28, 0.45);
		case PLUS -> {
			lines(-0.5, 0, 0.5, 0);
			lines(0, -0.5, 0, 0.5);
		}
		case CHEVRONS -> {
			lines(-0.38, -0.38, 0, 0, -0.38, 0.38);
			lines(0.08, -0.38, 0.46, 0, 0.08, 0.38);
		}
		case BARS -> {
			lines(-0.22, -0.38, -0.22, 0.38);
			lines(0.22, -0.38, 0.22, 0.38);
		}
		case DOTS -> {
			dot(-0.45);
			dot(0);
			dot(0.45);
		}
		case RING -> {
			polygon(-0.22, -0.34, 0.4, 0, -0.22, 0.34);
			ink.drawRound(colour, 1, x - 0.75 * radius, y - 0.75 * radius, 1.5 * radius, 1.5 * radius, 0.75 * radius);
		}
		case RETURN -> {
			lines(0.42, -0.3, 0.42, 0.2, -0.45, 0.2);
			lines(-0.12, -0.12, -0.45, 0.2, -0.12, 0.52);
		}
		case MINUS -> lines(-0.5, 0, 0.5, 0);
		case CROSS -> {
			lines(-0.38, -0.38, 0.38, 0.38);
			lines(-0.38, 0.38, 0.38, -0.38);
		}
		case SQUARE -> polygon(-0.36, -0.36, 0.36, -0.36, 0.36, 0.36, -0.36, 0.36);
		case QUESTION -> {
			double width = ink.textWidth(TextStyle.BOLD, QUESTION_SIZE, "?");
			ink.drawText(colour, TextStyle.BOLD, QUESTION_SIZE, "?", x - width / 2, y + QUESTION_SIZE * 0.36);
		}
		}
	}

	/** @param points in radii from the centre */
	private void lines(double... points) {
		float[] placed = placed(points);
		ink.drawLines(colour, STROKE, placed, 0, placed.length / 2);
	}

	private void polygon(double... points) {
		ink.fillPolygon(colour, placed(points));
	}

	private void dot(double right) {
		double dot = 0.17 * radius;
		ink.fillRound(colour, x + right * radius - dot, y - dot, 2 * dot, 2 * dot, dot);
	}

	private float[] placed(double... points) {
		var placed = new float[points.length];
		for (int i = 0; i < points.length; i += 2) {
			placed[i] = (float) (x + points[i] * radius);
			placed[i + 1] = (float) (y + points[i + 1] * radius);
		}
		return placed;
	}
}
