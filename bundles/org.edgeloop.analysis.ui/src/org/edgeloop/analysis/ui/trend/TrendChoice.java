package org.edgeloop.analysis.ui.trend;

import org.edgeloop.signal.trend.TrendFigure;

/**
 * What the Trend view shows.
 *
 * @param window how long windows are
 * @param isInSight whether only what is in sight in the editor counts; otherwise the whole recording
 */
public record TrendChoice(TrendFigure figure, TrendWindow window, boolean isInSight) {

	/** What is shown at first. */
	public static final TrendChoice USUAL = new TrendChoice(TrendFigure.RMS, TrendWindow.AUTOMATIC, false);

	public TrendChoice with(TrendFigure other) {
		return new TrendChoice(other, window, isInSight);
	}

	public TrendChoice with(TrendWindow other) {
		return new TrendChoice(figure, other, isInSight);
	}

	public TrendChoice inSight(boolean wanted) {
		return new TrendChoice(figure, window, wanted);
	}
}
