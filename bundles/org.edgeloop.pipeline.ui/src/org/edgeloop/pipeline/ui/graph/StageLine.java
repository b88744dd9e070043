package org.edgeloop.pipeline.ui.graph;

/**
 * A line in the picture.
 *
 * @param from the place of a box
 * @param to the place of a box
 * @param points x and y in turn; shared and not to be changed
 */
public record StageLine(int from, int to, float[] points) {

	/** @return whether any of it may be seen in an area of the picture */
	boolean meets(double left, double top, double right, double bottom) {
		boolean isLeft = true;
		boolean isRight = true;
		boolean isAbove = true;
		boolean isBelow = true;
		for (int i = 0; i + 1 < points.length; i += 2) {
			isLeft &= points[i] < left;
			isRight &= points[i] > right;
			isAbove &= points[i + 1] < top;
			isBelow &= points[i + 1] > bottom;
		}
		return !(isLeft || isRight || isAbove || isBelow);
	}
}
