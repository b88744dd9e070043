package org.edgeloop.pipeline.ui.graph;

/**
 * A stage in the picture, in points.
 *
 * @param title as much of the stage's name as fits
 * @param line as much of its second line as fits
 */
public record StageBox(GraphStage stage, String title, String line, double x, double y, double width, double height) {

	boolean contains(double pointX, double pointY) {
		return pointX >= x && pointY >= y && pointX <= x + width && pointY <= y + height;
	}

	double centreX() {
		return x + width / 2;
	}

	double centreY() {
		return y + height / 2;
	}
}
