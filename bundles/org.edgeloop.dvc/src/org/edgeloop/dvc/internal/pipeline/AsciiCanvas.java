package org.edgeloop.dvc.internal.pipeline;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A picture of characters. What lies outside is left out. */
final class AsciiCanvas {

	private final int[][] lines;

	AsciiCanvas(int columns, int rows) {
		lines = new int[rows][columns];
		for (int[] line : lines) {
			Arrays.fill(line, ' ');
		}
	}

	void point(int x, int y, int character) {
		if (y >= 0 && y < lines.length && x >= 0 && x < lines[y].length) {
			lines[y][x] = character;
		}
	}

	/** Draws a straight line between two places, both included. */
	void line(int x0, int y0, int x1, int y1, char character) {
		int steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
		for (int step = 0; step <= steps; step++) {
			double part = steps == 0 ? 0 : (double) step / steps;
			point((int) Math.rint(x0 + part * (x1 - x0)), (int) Math.rint(y0 + part * (y1 - y0)), character);
		}
	}

	void text(int x, int y, String text) {
		int column = x;
		for (int character : text.codePoints().toArray()) {
			point(column++, y, character);
		}
	}

	/** Draws a frame and clears what is in it. */
	void box(int x, int y, int width, int height) {
		for (int row = 0; row < height; row++) {
			boolean edge = row == 0 || row == height - 1;
			for (int column = 0; column < width; column++) {
				boolean side = column == 0 || column == width - 1;
				char inside = edge ? '-' : ' ';
				char atSide = edge ? '+' : '|';
				point(x + column, y + row, side ? atSide : inside);
			}
		}
	}

	/** @return the lines, without a line break at the end */
	String text() {
		return Arrays.stream(lines).map(line -> new String(line, 0, line.length)).collect(Collectors.joining("\n"));
	}
}
