package org.edgeloop.signal.spectrogram;

/**
 * Which frequencies of a segment's transform a column keeps. A cell holds the greatest value of some bins that follow each other, so that no line is lost where
 * more bins lie in sight than anybody sees. Bin k stands for the frequencies from (k - ½) to (k + ½) times the resolution.
 *
 * @param first the first bin of the first cell
 * @param bins in each cell
 * @param count how many cells; the last one may end with the last bin
 */
public record FrequencyCells(int first, int bins, int count) {

	/** @return a cell for each bin */
	public static FrequencyCells all(int segment) {
		return new FrequencyCells(0, 1, segment / 2 + 1);
	}

	/**
	 * @param resolution from one bin to the next in Hz
	 * @param low the lowest frequency in sight, in Hz
	 * @param high the highest one
	 * @param most how many cells there may be
	 * @return cells of 1, 2, 4 … bins
	 */
	public static FrequencyCells within(int segment, double resolution, double low, double high, int most) {
		int last = segment / 2;
		int from = (int) Math.clamp(Math.floor(low / resolution), 0, last);
		int to = (int) Math.clamp(Math.ceil(high / resolution) + 1, from + 1L, last + 1L);
		int bins = 1;
		while ((to - 1) / bins - from / bins + 1 > most) {
			bins *= 2;
		}
		return new FrequencyCells(from / bins * bins, bins, (to - 1) / bins - from / bins + 1);
	}

	/** @return where a cell begins, in bins; the end of the last one for {@link #count} */
	public double start(int cell) {
		return first + (long) cell * bins - 0.5;
	}

	/** @return the middle of a cell, in bins */
	public double centre(int cell) {
		return start(cell) + bins / 2.0;
	}

	/** @return the cell that a place in bins lies in; may be outside */
	public int cellAt(double bin) {
		return (int) Math.floor((bin + 0.5 - first) / bins);
	}
}
