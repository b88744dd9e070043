package org.edgeloop.signal.spectrum;

import java.util.Optional;
import java.util.OptionalInt;

import org.edgeloop.signal.dsp.Detrend;

/**
 * How a spectrum is computed, by P. D. Welch's method: the range is cut into segments that overlap, each is detrended, weighted and
 * transformed, and the powers are averaged.
 *
 * @param kind what it tells
 * @param window weights of a segment's samples
 * @param segment samples in a segment; empty for one segment of the whole range, as long as that has at most {@value #LONGEST} samples, and
 *            for {@value #USUAL} of longer ranges
 * @param overlap the share of a segment that the next one has, too, from 0 to below 1; the samples are {@code floor(segment · overlap)}
 * @param detrend what is taken off each segment; empty for nothing
 * @param band of the envelope; others ignore it
 */
public record SpectrumSettings(SpectrumKind kind, WindowFunction window, OptionalInt segment, double overlap, Optional<Detrend.Kind> detrend,
		Optional<FrequencyBand> band) {

	/** The most samples that are transformed at once. */
	public static final int LONGEST = 1 << 22;
	/** Samples in a segment of a range that is too long for one. */
	public static final int USUAL = 1 << 18;
	public static final int SHORTEST = 4;

	/** @throws IllegalArgumentException with a sentence for the user */
	public SpectrumSettings {
		if (segment.isPresent() && (segment.getAsInt() < SHORTEST || segment.getAsInt() > LONGEST)) {
			throw new IllegalArgumentException("a segment has " + SHORTEST + " to " + LONGEST + " samples, not " + segment.getAsInt());
		}
		if (!(overlap >= 0 && overlap < 1)) {
			throw new IllegalArgumentException("segments overlap by a share from 0 to below 1, not " + overlap);
		}
	}

	/** Hann windows that overlap by a half, each less its mean; one segment where the range allows it. */
	public SpectrumSettings(SpectrumKind kind) {
		this(kind, WindowFunction.HANN, OptionalInt.empty(), 0.5, Optional.of(Detrend.Kind.CONSTANT), Optional.empty());
	}

	public SpectrumSettings withKind(SpectrumKind other) {
		return new SpectrumSettings(other, window, segment, overlap, detrend, band);
	}

	/** @param samples in a segment; empty for the usual segments */
	public SpectrumSettings withSegment(OptionalInt samples) {
		return new SpectrumSettings(kind, window, samples, overlap, detrend, band);
	}

	public SpectrumSettings withOverlap(double share) {
		return new SpectrumSettings(kind, window, segment, share, detrend, band);
	}

	public SpectrumSettings withDetrend(Optional<Detrend.Kind> what) {
		return new SpectrumSettings(kind, window, segment, overlap, what, band);
	}

	/** @param passed empty for all there is */
	public SpectrumSettings withBand(Optional<FrequencyBand> passed) {
		return new SpectrumSettings(kind, window, segment, overlap, detrend, passed);
	}

	public SpectrumSettings withSegment(int samples) {
		return new SpectrumSettings(kind, window, OptionalInt.of(samples), overlap, detrend, band);
	}

	public SpectrumSettings withWindow(WindowFunction function) {
		return new SpectrumSettings(kind, function, segment, overlap, detrend, band);
	}

	public SpectrumSettings withBand(FrequencyBand passed) {
		return new SpectrumSettings(kind, window, segment, overlap, detrend, Optional.of(passed));
	}
}
