package org.edgeloop.signal.spectrum;

/**
 * Frequencies between two edges in Hz.
 *
 * @param low above 0
 * @param high above {@code low}
 */
public record FrequencyBand(double low, double high) {

	/** @throws IllegalArgumentException with a sentence for the user */
	public FrequencyBand {
		if (!(low > 0 && low < high && Double.isFinite(high))) {
			throw new IllegalArgumentException("a band lies between two frequencies above 0 Hz, the lower one first, not " + low + " and " + high);
		}
	}
}
