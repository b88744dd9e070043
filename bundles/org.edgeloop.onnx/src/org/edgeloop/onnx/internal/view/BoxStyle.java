package org.edgeloop.onnx.internal.view;

/** The measures of boxes and their texts in points, by which they are laid out and painted. */
public final class BoxStyle {

	/** Size of the font of titles. */
	public static final double TITLE = 12;
	/** Size of the font of all other text. */
	public static final double LINE = 10;
	public static final double HEAD_HEIGHT = 22;
	public static final double LINE_HEIGHT = 13.5;
	public static final double SIDE = 9;
	public static final double STUB_HEIGHT = 17;
	public static final double RADIUS = 5;
	/** Below the title of an open box. */
	public static final double GROUP_HEAD = 26;
	/** How far a repeated block's pile of boxes shows at the right and below. */
	public static final double PILE = 6;
	static final double WIDEST = 210;
	/** Fonts of screens are a little wider than those that are measured with. */
	static final double SLACK = 1.04;
	private static final double BELOW_LINES = 6;
	private static final double ABOVE_LINES = 3;

	private BoxStyle() {
	}

	static double height(int lines) {
		return lines == 0 ? HEAD_HEIGHT + 2 : HEAD_HEIGHT + ABOVE_LINES + lines * LINE_HEIGHT + BELOW_LINES;
	}

	/** @return the base line of a line below a title, from the upper edge of the box */
	public static double baseLine(int line) {
		return HEAD_HEIGHT + ABOVE_LINES + (line + 1) * LINE_HEIGHT - 3;
	}
}
