package org.edgeloop.signal.spectrum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How impulsive a signal is in bands of different widths.
 *
 * @param cells at least one, the widest bands first
 */
public record Kurtogram(List<Cell> cells) {

	/**
	 * A band.
	 *
	 * @param divisions into how many bands of this width the range to half the sample rate is cut
	 * @param band in Hz
	 * @param kurtosis of the complex envelope, mean |y|⁴/(mean |y|²)² - 2: 0 for Gaussian noise, -1 for a sine, high for impacts
	 */
	public record Cell(int divisions, FrequencyBand band, double kurtosis) {
	}

	public Kurtogram {
		cells = List.copyOf(cells);
	}

	/** @return at most so many bands that do not overlap, the most impulsive one first */
	public List<Cell> best(int most) {
		List<Cell> best = new ArrayList<>();
		for (Cell cell : cells.stream().sorted(Comparator.comparingDouble(Cell::kurtosis).reversed()).toList()) {
			if (best.size() < most && best.stream().noneMatch(other -> other.band().low() < cell.band().high() && cell.band().low() < other.band().high())) {
				best.add(cell);
			}
		}
		return best;
	}

	/** @return the widest band: all there is */
	public Cell whole() {
		return cells.getFirst();
	}

	/** @return the most impulsive band */
	public Cell best() {
		return cells.stream().max(Comparator.comparingDouble(Cell::kurtosis)).orElseThrow();
	}
}
