package org.edgeloop.signal.internal.spectrogram;

import java.io.IOException;
import java.util.OptionalDouble;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;

/** Finds where in many samples the signal swings most, by their extremes alone, so that its work does not grow with their number. */
public final class GreatestSwing {

	private static final int BINS = 64;

	private final EnvelopeSource envelopes;
	private final int channel;
	private final int fineness;
	private boolean isProvisional;

	/** @param fineness how many samples around the place need not be told apart */
	public GreatestSwing(EnvelopeSource envelopes, int channel, int fineness) {
		this.envelopes = envelopes;
		this.channel = channel;
		this.fineness = fineness;
	}

	/**
	 * @return the middle of the stretch with the greatest difference of extremes; empty if all samples are missing
	 * @throws IOException if the samples cannot be read
	 */
	public OptionalDouble in(SampleRange samples) throws IOException {
		SampleRange range = samples;
		while (range.length() > fineness) {
			int bins = (int) Math.min(BINS, range.length());
			Envelope envelope = envelopes.envelope(channel, range, bins);
			isProvisional |= envelope.isProvisional();
			int best = best(envelope);
			if (best < 0) {
				return OptionalDouble.empty();
			}
			range = new SampleRange(Envelope.binStart(range, best, bins), Envelope.binStart(range, best + 1, bins));
		}
		return OptionalDouble.of(range.from() + range.length() / 2.0);
	}

	private static int best(Envelope envelope) {
		int best = -1;
		double greatest = -1;
		for (int i = 0; i < envelope.bins(); i++) {
			double swing = envelope.max()[i] - envelope.min()[i];
			if (swing > greatest) {
				greatest = swing;
				best = i;
			}
		}
		return best;
	}

	/** @return whether some extremes were not known exactly yet */
	public boolean isProvisional() {
		return isProvisional;
	}
}
