package org.edgeloop.analysis.ui.trend;

import org.edgeloop.signal.trend.TrendFigure;

/**
 * What the Trend view shows.
 *
 * @param window how long windows are
 * @param isPart whether only what is selected in the editor counts, or in sight; otherwise the whole recording
 */
public record TrendChoice(TrendFigure figure, TrendWindow window, boolean isPart) {

	/** What is shown at first. */
	public static final TrendChoice USUAL = new TrendChoice(TrendFigure.RMS, TrendWindow.AUTOMATIC, false);

	public TrendChoice with(TrendFigure other) {
		return new TrendChoice(other, window, isPart);
	}

	public TrendChoice with(TrendWindow other) {
		return new TrendChoice(figure, other, isPart);
	}

	public TrendChoice ofPart(boolean wanted) {
		return new TrendChoice(figure, window, wanted);
	}
}
