package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.analysis.ui.playback.Playback;
import org.edgeloop.analysis.ui.playback.PlaybackPresenter;
import org.edgeloop.app.AnalysisPerspective;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;

/** The part of the tour where a recording is listened to. */
final class SoundStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	private static final String VIEW = "org.edgeloop.analysis.ui.playbackView";
	/** Where the fault of the demo's longest recording has grown. */
	private static final SampleRange GROWN = new SampleRange(1_000_000, 1_030_000);

	private SoundStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("playback", SoundStops::playback);
	}

	/** Slowed down to a quarter; it is not started, for the machine that takes the pictures may have no loudspeaker. */
	private static void playback(TourGuide guide) throws Exception {
		guide.perspective(AnalysisPerspective.ID);
		TimelineModel timeline = guide.editor(guide.project().resolve(RECORDING)) instanceof LabellingEditor editor ? editor.timeline().orElseThrow()
				: fail();
		timeline.setRange(new SampleRange(GROWN.from() - 20_000, GROWN.to() + 20_000));
		timeline.setSelection(Optional.of(GROWN));
		timeline.setCursor(OptionalLong.of(GROWN.from() + 12_000));
		guide.view(VIEW);
		PlaybackPresenter playback = Playback.on(guide.page());
		playback.setSettings(playback.settings().withSpeed(0.25));
		playback.setLoops(true);
		guide.picture("playback");
		guide.page().closeAllEditors(false);
	}

	private static TimelineModel fail() throws IOException {
		throw new IOException("The recording is not open: " + RECORDING);
	}
}
