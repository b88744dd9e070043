package org.edgeloop.signal.orbit;

/**
 * Points of a path in the order in which they are gone through; NaN breaks it. The arrays are as long as each other and not to be changed.
 *
 * @param x to the right
 * @param y upwards
 */
public record OrbitPath(double[] x, double[] y) {

	/** @return how many points there are */
	public int size() {
		return x.length;
	}
}
