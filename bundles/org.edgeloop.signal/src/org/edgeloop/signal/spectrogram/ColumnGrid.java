package org.edgeloop.signal.spectrogram;

/**
 * Which columns a spectrogram has. Column k of the grid covers the samples from {@code origin + k · hop} to {@code origin + (k + 1) · hop}; a picture
 * that is moved along the same grid shares its columns with the last one.
 *
 * @param origin where column 0 begins, in samples of the channel
 * @param hop samples a column, above 0
 * @param first the first column that is asked for; may lie before the recording
 * @param count how many are
 */
public record ColumnGrid(double origin, double hop, long first, int count) {

	/** @throws IllegalArgumentException if there are no columns, or they are not as wide as anything */
	public ColumnGrid {
		if (!(hop > 0) || !Double.isFinite(hop) || !Double.isFinite(origin) || count < 1) {
			throw new IllegalArgumentException("no columns of %s samples from %s on, %d of them".formatted(hop, origin, count));
		}
	}

	/**
	 * @param from where the picture begins, in samples of the channel
	 * @param to where it ends
	 * @param columns in how many the picture is cut; never finer than a sample
	 * @return the columns of all that is between, those included that are cut by the edges
	 */
	public static ColumnGrid over(double from, double to, int columns) {
		double hop = Math.max(1, (to - from) / Math.max(1, columns));
		long first = (long) Math.floor(from / hop);
		return new ColumnGrid(0, hop, first, (int) Math.max(1, (long) Math.ceil(to / hop) - first));
	}

	/** @return columns around segments that begin {@code hop} samples after each other, as {@code scipy.signal.spectrogram} has them */
	public static ColumnGrid ofSegments(long from, int segment, int hop, int count) {
		return new ColumnGrid(from + segment / 2 - hop / 2.0, hop, 0, count);
	}

	/** @return where a column begins, in samples of the channel; the end of the last one for {@link #count} */
	public double start(int column) {
		return origin + (first + column) * hop;
	}

	public double centre(int column) {
		return start(column) + hop / 2;
	}

	/** @return the column that a sample lies in; may be outside the grid */
	public long columnAt(double sample) {
		return (long) Math.floor((sample - origin) / hop) - first;
	}

	/** @return whether columns of the other grid are columns of this one */
	boolean sharesColumns(ColumnGrid other) {
		return origin == other.origin && hop == other.hop;
	}
}
