package org.edgeloop.analysis.ui.playback.internal;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.playback.PlaybackPresenter;
import org.edgeloop.signal.sound.SoundSettings;

/** Says in a line what of the recording is heard: which stretch, how long, and which of its frequencies. */
record HeardText(PlaybackPresenter presenter) {

	private static final double HIGHEST_HEARD = 20_000;

	@Override
	public String toString() {
		double rate = presenter.sampleRate().orElse(Double.NaN);
		if (presenter.timeline().isEmpty() || presenter.channel().isEmpty()) {
			return "";
		}
		AnalysedPart part = AnalysedPart.of(presenter.timeline().get());
		String stretch = part.isSelected() ? "The selection" : "What is in sight";
		if (!(rate > 0)) {
			return stretch + " cannot be heard: the sample rate of the channel is not known.";
		}
		SoundSettings settings = presenter.settings();
		double seconds = part.samples(presenter.channel().getAsInt()).length() / rate / settings.speed();
		double highest = Math.min(rate / 2, settings.shift() + HIGHEST_HEARD / settings.speed());
		return "%s: %s of sound. What lies at %.4g to %.4g kHz is heard at 0 to %.4g kHz.".formatted(stretch, duration(seconds), settings.shift() / 1000,
				highest / 1000, (highest - settings.shift()) * settings.speed() / 1000);
	}

	private static String duration(double seconds) {
		return seconds < 60 ? "%.3g s".formatted(seconds) : "%d min %.0f s".formatted((long) (seconds / 60), Math.floor(seconds % 60));
	}
}
