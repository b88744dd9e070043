package org.edgeloop.signal.features;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.KurtogramOperation;

/** Finds the band whose envelope is taken of a channel's windows, so that all windows of a recording are looked at in the same one. */
public final class EnvelopeBasisOperation {

	/** A kurtogram of a longer recording is one of so many samples in its middle: bands do not change from minute to minute. */
	static final long LONGEST = 1 << 23;

	private final SampleSource source;
	private final int channel;
	private final FaultFrequencies frequencies;
	private final EnvelopeSettings settings;

	/** @param channel the channel's index in {@link SampleSource#channels()} */
	public EnvelopeBasisOperation(SampleSource source, int channel, FaultFrequencies frequencies, EnvelopeSettings settings) {
		this.source = source;
		this.channel = channel;
		this.frequencies = frequencies;
		this.settings = settings;
	}

	/**
	 * @throws ProblemException if the sample rate is unknown, the band is not below half of it, or nothing tells which band is impulsive
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public EnvelopeBasis run(Progress progress) throws IOException {
		Channel described = source.channels().get(channel);
		double rate = described.sampleRate().orElseThrow(() -> problem("its sample rate is not known", "say the rate, as with --rate"));
		if (settings.band().isPresent()) {
			FrequencyBand band = settings.band().get();
			if (band.high() >= rate / 2) {
				throw problem("a band up to %s Hz is not below half its sample rate, %s Hz".formatted(band.high(), rate / 2), "choose a lower band");
			}
			return new EnvelopeBasis(frequencies, band);
		}
		long from = Math.max(0, (described.length() - LONGEST) / 2);
		var range = new SampleRange(from, Math.min(described.length(), from + LONGEST));
		// The envelope of a band has no lines beyond the band's width.
		double leastWidth = EnvelopeSettings.HARMONICS * frequencies.bpfi();
		return new EnvelopeBasis(frequencies, new KurtogramOperation(source, channel, range, leastWidth).run(progress).best().band());
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.warning(what, source.file() + ", " + source.channels().get(channel).name(), remedy));
	}
}
