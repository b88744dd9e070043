package org.edgeloop.onnx.internal.cost;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.cost.ArenaBuffer;

/**
 * Where steps and bytes lie in the picture of an arena.
 *
 * @param left of the first step
 * @param top of the last byte
 * @param plotWidth of all steps
 * @param plotHeight of all bytes
 * @param steps how many there are
 * @param bytes how many there are
 */
public record MapScale(double left, double top, double plotWidth, double plotHeight, int steps, long bytes) {

	public double stepWidth() {
		return plotWidth / steps;
	}

	public double x(int step) {
		return left + step * stepWidth();
	}

	public double y(long offset) {
		return top + plotHeight - plotHeight * offset / bytes;
	}

	/** @return at least a hair's breadth */
	public double width(ArenaBuffer buffer) {
		return Math.max(0.5, (buffer.last() - buffer.first() + 1) * stepWidth());
	}

	/** @return at least a hair's breadth */
	public double height(ArenaBuffer buffer) {
		return Math.max(0.5, plotHeight * buffer.bytes() / bytes);
	}

	/** @return round numbers of bytes from 0 to the end, about so many */
	public List<Long> ticks(int count) {
		List<Long> ticks = new ArrayList<>();
		long distance = round(bytes / count);
		for (long tick = 0; tick <= bytes; tick += distance) {
			ticks.add(tick);
		}
		return ticks;
	}

	/** @return steps from 0 on in equal distances, at most so many */
	public List<Integer> steps(double count) {
		List<Integer> shown = new ArrayList<>();
		int distance = (int) Math.min(Integer.MAX_VALUE / 2, round((long) Math.ceil(steps / Math.max(1, count))));
		for (int step = 0; step < steps; step += distance) {
			shown.add(step);
		}
		return shown;
	}

	/** The next of 1, 2, 5, 10, 20 … */
	private static long round(long number) {
		long power = 1;
		while (power < Long.MAX_VALUE / 100) {
			for (long digit : new long[] { 1, 2, 5 }) {
				if (digit * power >= number) {
					return digit * power;
				}
			}
			power *= 10;
		}
		return power;
	}
}
