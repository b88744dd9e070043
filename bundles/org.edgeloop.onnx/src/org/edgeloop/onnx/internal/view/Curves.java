package org.edgeloop.onnx.internal.view;

import java.util.Arrays;

/** Makes the slanted parts of wires into curves that leave and arrive upright, as Bézier curves in short straight lines. */
final class Curves {

	private static final int STEPS = 7;
	/** Parts that go aside less than this are straight. */
	private static final double STRAIGHT = 3;
	private static final double LOWEST = 8;
	private static final double BULGE = 0.42;

	private float[] points = new float[64];
	private int size;

	private Curves() {
	}

	/** @param polyline x and y in turn */
	static float[] of(float[] polyline) {
		boolean straight = true;
		for (int i = 2; i < polyline.length && straight; i += 2) {
			straight = Math.abs(polyline[i] - polyline[i - 2]) < STRAIGHT;
		}
		return straight ? polyline : new Curves().curved(polyline);
	}

	private float[] curved(float[] line) {
		add(line[0], line[1]);
		for (int i = 2; i < line.length; i += 2) {
			double dx = line[i] - line[i - 2];
			double dy = line[i + 1] - line[i - 1];
			if (Math.abs(dx) >= STRAIGHT && Math.abs(dy) >= LOWEST) {
				curve(line, i, dy);
			} else {
				add(line[i], line[i + 1]);
			}
		}
		return Arrays.copyOf(points, size);
	}

	private void curve(float[] line, int end, double dy) {
		double x0 = line[end - 2];
		double y0 = line[end - 1];
		double x3 = line[end];
		double y3 = line[end + 1];
		double x1 = x0 + lean(line, end - 2) * dy * BULGE;
		double x2 = x3 - lean(line, end) * dy * BULGE;
		double y1 = y0 + dy * BULGE;
		double y2 = y3 - dy * BULGE;
		for (int step = 1; step <= STEPS; step++) {
			double t = (double) step / STEPS;
			double u = 1 - t;
			add(u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3, u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3);
		}
	}

	/** @return how far a wire goes aside for its way down at a point: not at all at its ends and where it turns */
	private static double lean(float[] line, int at) {
		if (at == 0 || at >= line.length - 2) {
			return 0;
		}
		double before = line[at] - line[at - 2];
		double behind = line[at + 2] - line[at];
		double down = line[at + 3] - line[at - 1];
		return before * behind <= 0 || Math.abs(down) < LOWEST ? 0 : (before + behind) / down;
	}

	private void add(double x, double y) {
		if (size + 2 > points.length) {
			points = Arrays.copyOf(points, 2 * points.length);
		}
		points[size++] = (float) x;
		points[size++] = (float) y;
	}
}
