package org.edgeloop.signal.internal.spectrum;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import org.edgeloop.signal.dsp.ButterworthFilter;
import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.internal.fourier.AnalyticSignal;
import org.edgeloop.signal.internal.fourier.Whitening;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.SpectrumKind;

/**
 * The envelope of samples in a band. A run of at most {@value #BLOCK} samples is transformed as a whole; a longer one in blocks of that many,
 * each with {@value #MARGIN} samples more on both sides, in which filter and transform come to rest.
 */
public final class EnvelopeRun implements SampleRun {

	static final int BLOCK = 1 << 21;
	static final int MARGIN = 1 << 15;

	private static final int ORDER = 4;
	private static final MissingSamples BRIDGE = new MissingSamples(MissingSamples.Policy.LINEAR);

	private final SampleRun samples;
	private final Optional<FrequencyBand> band;
	private final double sampleRate;
	private final SpectrumKind kind;
	private double[] block = {};
	private long blockFrom = -1;

	/**
	 * @param band inside 0 Hz to half the sample rate; empty for the samples less their mean
	 * @param kind which of the envelopes is wanted
	 * @throws IllegalArgumentException with a sentence for the user if there are too few samples for the filter of a band
	 */
	public EnvelopeRun(SampleRun samples, Optional<FrequencyBand> band, double sampleRate, SpectrumKind kind) {
		this.samples = samples;
		this.band = band;
		this.sampleRate = sampleRate;
		this.kind = kind;
		band.ifPresent(passed -> filter(passed).lengthAfter((int) Math.min(samples.length(), BLOCK), sampleRate));
	}

	private static ButterworthFilter filter(FrequencyBand band) {
		return new ButterworthFilter(ButterworthFilter.Band.BANDPASS, ORDER, band.low(), band.high(), true);
	}

	@Override
	public long length() {
		return samples.length();
	}

	@Override
	public void read(long from, double[] into) throws IOException {
		int done = 0;
		while (done < into.length) {
			long at = from + done;
			long start = length() <= BLOCK ? 0 : at / BLOCK * BLOCK;
			if (start != blockFrom) {
				fill(start);
			}
			int count = (int) Math.min(into.length - done, blockFrom + block.length - at);
			System.arraycopy(block, (int) (at - blockFrom), into, done, count);
			done += count;
		}
	}

	private void fill(long start) throws IOException {
		long end = Math.min(start + BLOCK, length());
		long first = Math.max(0, start - MARGIN);
		double[] work = new double[(int) (Math.min(length(), end + MARGIN) - first)];
		samples.read(first, work);
		BitSet missing = missing(work);
		double[] envelope = missing.cardinality() == work.length ? work : envelopeOf(work);
		missing.stream().forEach(at -> envelope[at] = Double.NaN);
		block = Arrays.copyOfRange(envelope, (int) (start - first), (int) (end - first));
		blockFrom = start;
	}

	private double[] envelopeOf(double[] work) {
		// One missing sample would make all that the filter gives missing.
		double[] bridged = BRIDGE.apply(work, sampleRate);
		double[] flat = kind == SpectrumKind.WHITENED_ENVELOPE ? Whitening.apply(bridged) : bridged;
		double[] envelope = new AnalyticSignal(work.length).envelope(filtered(flat));
		for (int i = 0; kind != SpectrumKind.ENVELOPE && i < envelope.length; i++) {
			envelope[i] *= envelope[i];
		}
		return envelope;
	}

	private double[] filtered(double[] work) {
		if (band.isEmpty()) {
			double mean = Arrays.stream(work).average().orElse(0);
			for (int i = 0; i < work.length; i++) {
				work[i] -= mean;
			}
			return work;
		}
		return filter(band.get()).apply(work, sampleRate);
	}

	/** @return which samples are missing; empty if none is */
	private static BitSet missing(double[] samples) {
		var missing = new BitSet(samples.length);
		for (int i = 0; i < samples.length; i++) {
			if (Double.isNaN(samples[i])) {
				missing.set(i);
			}
		}
		return missing;
	}
}
