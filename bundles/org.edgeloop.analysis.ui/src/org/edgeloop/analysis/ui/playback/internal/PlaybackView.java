package org.edgeloop.analysis.ui.playback.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.AnalysisView;
import org.edgeloop.analysis.ui.playback.Playback;

/** The controls of playback, and why nothing is heard where nothing is. */
public final class PlaybackView extends AnalysisView {

	public static final String ID = "org.edgeloop.analysis.ui.playbackView";

	@Override
	protected String hint() {
		return "Open a recording to listen to it. Space plays what is selected, or in sight, and stops it.";
	}

	@Override
	protected Control createContent(Composite parent) {
		return new PlaybackArea(parent, Playback.on(getSite().getPage())).control();
	}

	@Override
	protected void show(AnalysedPart part) {
		// the presenter follows the recording itself
	}

	@Override
	protected void clear() {
		// the presenter follows the recording itself
	}
}
