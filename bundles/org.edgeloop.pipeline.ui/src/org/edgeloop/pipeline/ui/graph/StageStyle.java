package org.edgeloop.pipeline.ui.graph;

/** The measures of boxes, in points. */
final class StageStyle {

	static final double TITLE = 12;
	static final double LINE = 9;
	static final double WORD = 10;
	static final double NARROWEST_TEXT = 128;
	static final double WIDEST_TEXT = 230;
	/** The screen's fonts may be a little wider than those that texts are measured with. */
	static final double SLACK = 1.06;
	static final double PADDING = 12;
	/** The room of the sign on the left. */
	static final double TEXT_LEFT = 36;
	static final double SIGN = 18;
	static final double HIGH = 60;
	static final double LOW = 44;
	static final double RADIUS = 6;
	static final double TITLE_BASE = 18;
	static final double WORD_BASE = 33;
	static final double LINE_BASE = 49;

	private StageStyle() {
	}
}
