package org.edgeloop.onnx.view;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.TextMeasure;

/** Notes what is drawn, and where on the canvas. */
final class CountingInk implements Ink {

	/** A text and the size of its font on the canvas. */
	record Text(String text, double pixels, double x, double y) {
	}

	final List<Text> texts = new ArrayList<>();
	int fills;
	int lines;
	private double scale = 1;
	private double left;
	private double top;

	int calls() {
		return fills + lines + texts.size();
	}

	boolean shows(String text) {
		return texts.stream().anyMatch(shown -> shown.text().equals(text));
	}

	@Override
	public void transform(double newScale, double x, double y) {
		scale = newScale;
		left = x;
		top = y;
	}

	@Override
	public void fillRectangle(int colour, double x, double y, double width, double height) {
		fills++;
	}

	@Override
	public void fillRound(int colour, double x, double y, double width, double height, double radius) {
		fills++;
	}

	@Override
	public void drawRound(int colour, double lineWidth, double x, double y, double width, double height, double radius) {
		lines++;
	}

	@Override
	public void drawLines(int colour, double lineWidth, float[] points, int from, int count) {
		lines++;
	}

	@Override
	public void drawDashed(int colour, double lineWidth, float[] points, int from, int count) {
		lines++;
	}

	@Override
	public void fillPolygon(int colour, float[] points) {
		fills++;
	}

	@Override
	public void drawText(int colour, TextStyle style, double size, String text, double x, double y) {
		texts.add(new Text(text, size * scale, x * scale + left, y * scale + top));
	}

	@Override
	public double textWidth(TextStyle style, double size, String text) {
		return TextMeasure.width(style, size, text);
	}
}
