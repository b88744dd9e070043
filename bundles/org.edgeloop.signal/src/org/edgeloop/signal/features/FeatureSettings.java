package org.edgeloop.signal.features;

import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.dsp.MissingSamples;

/**
 * Which windows are taken, and what is computed of each. Window k of a segment begins k·hop samples after the segment's first sample;
 * only windows that lie in their segment as a whole are taken.
 * <p>
 * Time features are of the samples as they are. The spectrum is the one-sided periodogram of the window less its mean, weighted by the
 * periodic Hann window w: P of bin k = 0 … ⌊N/2⌋, at the frequency k·fs/N, is c·|X|²/(N·Σw²), where c is 1 for bin 0 and for bin N/2 of
 * an even N, else 2. So ΣP is about the variance, in the square of the channel's unit. It is
 * {@code scipy.signal.periodogram(x, fs, "hann", detrend="constant")} times fs/N.
 * <p>
 * A feature has no value (NaN) where it would divide by zero, as those of a spectrum where the samples do not vary; where it is a frequency
 * and the sample rate is unknown; and where the window lacks samples, unless these are filled.
 *
 * @param length samples in a window, {@value #LEAST_LENGTH} to {@value #MOST_LENGTH}
 * @param hop samples from a window's first to the next one's, at least 1
 * @param bandEdges the frequencies in Hz, ascending, between which the bands lie; empty for {@value #EQUAL_BANDS} equal ones from 0 to
 *            half the sample rate
 * @param filling what becomes of missing samples; empty to leave out the features of windows that have some
 * @param envelope what else is computed of each window's envelope; empty for nothing
 */
public record FeatureSettings(int length, int hop, List<Double> bandEdges, Optional<MissingSamples.Policy> filling,
		Optional<EnvelopeSettings> envelope) {

	public static final int LEAST_LENGTH = 4;
	public static final int MOST_LENGTH = 1 << 20;
	public static final int EQUAL_BANDS = 8;

	/** @throws IllegalArgumentException with a sentence for the user */
	public FeatureSettings {
		check(length >= LEAST_LENGTH && length <= MOST_LENGTH,
				"a window has " + LEAST_LENGTH + " to " + MOST_LENGTH + " samples, not " + length);
		check(hop > 0, "the hop from window to window is at least 1 sample");
		bandEdges = List.copyOf(bandEdges);
		check(bandEdges.size() != 1, "a band has two edges");
		double before = -1;
		for (double edge : bandEdges) {
			check(edge >= 0 && edge > before && Double.isFinite(edge), "the edges of bands are frequencies from 0 Hz on that ascend");
			before = edge;
		}
		check(envelope.isEmpty() || length >= EnvelopeSettings.LEAST_LENGTH,
				"a window whose envelope is looked at has at least " + EnvelopeSettings.LEAST_LENGTH + " samples, not " + length);
	}

	/** Nothing of the envelope. */
	public FeatureSettings(int length, int hop, List<Double> bandEdges, Optional<MissingSamples.Policy> filling) {
		this(length, hop, bandEdges, filling, Optional.empty());
	}

	/** Eight equal bands; windows that lack samples have no features. */
	public FeatureSettings(int length, int hop) {
		this(length, hop, List.of(), Optional.empty());
	}

	/** @param edges frequencies in Hz, ascending */
	public FeatureSettings withBandEdges(List<Double> edges) {
		return new FeatureSettings(length, hop, edges, filling, envelope);
	}

	public FeatureSettings withFilling(MissingSamples.Policy policy) {
		return new FeatureSettings(length, hop, bandEdges, Optional.of(policy), envelope);
	}

	public FeatureSettings withEnvelope(EnvelopeSettings settings) {
		return new FeatureSettings(length, hop, bandEdges, filling, Optional.of(settings));
	}

	private static void check(boolean holds, String sentence) {
		if (!holds) {
			throw new IllegalArgumentException(sentence);
		}
	}
}
