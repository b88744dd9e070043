package org.edgeloop.signal.spectrogram;

import java.util.EnumSet;
import java.util.Set;

import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.WindowFunction;

/**
 * How the columns of a spectrogram are computed. The mean of each segment is taken off it.
 *
 * @param kind one of {@link #KINDS}
 * @param window weights of a segment's samples
 * @param segment samples in a segment, {@value #SHORTEST} to {@value #LONGEST}
 * @param summary of columns that are longer than a segment
 * @param mostSegments how many segments are looked at in a column, at least 1; those between are left out, evenly
 */
public record SpectrogramSettings(SpectrumKind kind, WindowFunction window, int segment, ColumnSummary summary, int mostSegments) {

	/** What a column may tell. */
	public static final Set<SpectrumKind> KINDS = Set.copyOf(EnumSet.of(SpectrumKind.AMPLITUDE, SpectrumKind.POWER, SpectrumKind.PSD));
	public static final int SHORTEST = 16;
	public static final int LONGEST = 1 << 16;
	/** Enough of a long column for a picture that follows the hand. */
	public static final int USUAL_MOST = 8;

	/** @throws IllegalArgumentException with a sentence for the user */
	public SpectrogramSettings {
		if (!KINDS.contains(kind)) {
			throw new IllegalArgumentException("a spectrogram shows amplitude, power or psd, not " + kind.id());
		}
		if (segment < SHORTEST || segment > LONGEST) {
			throw new IllegalArgumentException("a segment has " + SHORTEST + " to " + LONGEST + " samples, not " + segment);
		}
		if (mostSegments < 1) {
			throw new IllegalArgumentException("a column has at least one segment, not " + mostSegments);
		}
	}

	/** Hann windows, and the peak of at most {@value #USUAL_MOST} segments a column. */
	public SpectrogramSettings(SpectrumKind kind, int segment) {
		this(kind, WindowFunction.HANN, segment, ColumnSummary.PEAK, USUAL_MOST);
	}

	/** @return how many segments a column of so many samples has: as many as overlap by a half, within the bound */
	public int segments(double hop) {
		return (int) Math.clamp(Math.ceil(2 * hop / segment), 1, mostSegments);
	}

	/** @return whether segments of a column of so many samples are left out */
	public boolean leavesOut(double hop) {
		return 2 * hop / segment > mostSegments;
	}

	public SpectrogramSettings withKind(SpectrumKind chosen) {
		return new SpectrogramSettings(chosen, window, segment, summary, mostSegments);
	}

	public SpectrogramSettings withWindow(WindowFunction chosen) {
		return new SpectrogramSettings(kind, chosen, segment, summary, mostSegments);
	}

	public SpectrogramSettings withSegment(int samples) {
		return new SpectrogramSettings(kind, window, samples, summary, mostSegments);
	}

	public SpectrogramSettings withSummary(ColumnSummary chosen) {
		return new SpectrogramSettings(kind, window, segment, chosen, mostSegments);
	}
}
