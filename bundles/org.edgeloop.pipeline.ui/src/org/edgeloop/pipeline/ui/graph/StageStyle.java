package org.edgeloop.pipeline.ui.graph;

/** The measures of boxes, in points. */
final class StageStyle {

	static final double TITLE = 13;
	static final double LINE = 10;
	static final double WORD = 11;
	static final double NARROWEST_TEXT = 120;
	static final double WIDEST_TEXT = 190;
	/** The screen's fonts may be a little wider than those that texts are measured with. */
	static final double SLACK = 1.06;
	static final double PADDING = 12;
	/** The room of the sign on the left. */
	static final double TEXT_LEFT = 36;
	static final double SIGN = 18;
	static final double HIGH = 64;
	static final double LOW = 46;
	static final double RADIUS = 6;
	static final double TITLE_BASE = 20;
	static final double WORD_BASE = 36;
	static final double LINE_BASE = 53;

	private StageStyle() {
	}
}
