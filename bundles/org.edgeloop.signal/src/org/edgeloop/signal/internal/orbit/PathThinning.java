package org.edgeloop.signal.internal.orbit;

import java.util.Arrays;

import org.edgeloop.signal.orbit.OrbitPath;

/** Keeps of each part of a path the points that lie farthest out in eight directions, in their order, and a break where one is in it. */
public final class PathThinning {

	/** Points kept of a part, with a break. */
	public static final int KEPT = 9;

	private static final int[][] DIRECTIONS = { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 }, { 1, 1 }, { -1, -1 }, { 1, -1 }, { -1, 1 } };

	private final double[] farthest = new double[DIRECTIONS.length];
	private final int[] places = new int[DIRECTIONS.length];
	private double[] x;
	private double[] y;
	private int count;

	/** @param parts how many there will be */
	public PathThinning(int parts) {
		x = new double[parts * KEPT];
		y = new double[parts * KEPT];
	}

	/** Adds a part as its points are. */
	public void addWhole(double[] partX, double[] partY, int length) {
		for (int i = 0; i < length; i++) {
			add(partX[i], partY[i]);
		}
	}

	/** Adds what matters of a part. */
	public void add(double[] partX, double[] partY, int length) {
		Arrays.fill(farthest, Double.NEGATIVE_INFINITY);
		Arrays.fill(places, -1);
		boolean isBroken = false;
		for (int i = 0; i < length; i++) {
			isBroken |= Double.isNaN(partX[i] + partY[i]);
			for (int d = 0; d < DIRECTIONS.length; d++) {
				double distance = DIRECTIONS[d][0] * partX[i] + DIRECTIONS[d][1] * partY[i];
				// NaN is not farther.
				if (distance > farthest[d]) {
					farthest[d] = distance;
					places[d] = i;
				}
			}
		}
		Arrays.stream(places).filter(place -> place >= 0).sorted().distinct().forEach(place -> add(partX[place], partY[place]));
		if (isBroken) {
			add(Double.NaN, Double.NaN);
		}
	}

	private void add(double pointX, double pointY) {
		if (count == x.length) {
			x = Arrays.copyOf(x, 2 * count + KEPT);
			y = Arrays.copyOf(y, 2 * count + KEPT);
		}
		x[count] = pointX;
		y[count++] = pointY;
	}

	/** @return what was kept */
	public OrbitPath path() {
		return new OrbitPath(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
	}
}
