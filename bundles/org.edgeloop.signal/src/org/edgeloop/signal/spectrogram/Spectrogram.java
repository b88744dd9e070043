package org.edgeloop.signal.spectrogram;

import java.util.List;

import org.edgeloop.signal.spectrum.SpectrumKind;

/**
 * Spectra over time.
 *
 * @param channel its index in the recording
 * @param settings how it was computed
 * @param sampleRate of the channel in Hz
 * @param unit of the values; empty if the recording says none
 * @param grid where the columns lie
 * @param cells which frequencies they have
 * @param columns one for each of the grid
 */
public record Spectrogram(int channel, SpectrogramSettings settings, double sampleRate, String unit, ColumnGrid grid, FrequencyCells cells,
		List<SpectrogramColumn> columns) {

	public Spectrogram {
		columns = List.copyOf(columns);
	}

	/** @return from one bin to the next in Hz */
	public double resolution() {
		return sampleRate / settings.segment();
	}

	/** @return the middle of a cell in Hz */
	public double frequency(int cell) {
		return cells.centre(cell) * resolution();
	}

	/** @return the value in a cell of a column that has been looked at, in the {@link #unit}; NaN if it lacks samples */
	public double value(int column, int cell) {
		return value(columns.get(column).powers()[cell]);
	}

	/** @return a power as columns hold it, which is the square of an amplitude, in the {@link #unit} */
	public double value(double power) {
		return settings.kind() == SpectrumKind.AMPLITUDE ? Math.sqrt(power) : power;
	}

	/** @return how many columns lack samples */
	public long empty() {
		return columns.stream().filter(SpectrogramColumn::isEmpty).count();
	}

	/** @return whether nothing more will be computed */
	public boolean isFinal() {
		return columns.stream().allMatch(SpectrogramColumn::isFinal);
	}

	/** @return whether columns of the other one, as far as both have them, are the same as of this one */
	boolean sharesColumns(Spectrogram other) {
		return channel == other.channel && sampleRate == other.sampleRate && settings.equals(other.settings) && cells.equals(other.cells)
				&& grid.sharesColumns(other.grid);
	}
}
