package org.edgeloop.signal.spectrogram;

/**
 * A column of a spectrogram.
 *
 * @param powers a value for each cell, from low to high frequencies, see {@link Spectrogram#value}; NaN where the column lacks samples, none at all if the
 *            column has not been looked at yet. Not to be changed
 * @param segments how many segments they are of
 * @param isFinal whether no more will be looked at
 */
public record SpectrogramColumn(float[] powers, int segments, boolean isFinal) {

	/** Not looked at yet. */
	public static final SpectrogramColumn PENDING = new SpectrogramColumn(new float[0], 0, false);

	public boolean isPending() {
		return powers.length == 0;
	}

	/** @return whether none of its segments is whole */
	public boolean isEmpty() {
		return !isPending() && segments == 0;
	}
}
