package org.edgeloop.signal.spectrum;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The lines that stand out in a spectrum. */
public final class SpectrumPeaks {

	/**
	 * A local maximum.
	 *
	 * @param frequency in Hz, or quefrency in s: the vertex of the parabola through the bin and its neighbours
	 * @param value the bin's own
	 */
	public record Peak(int bin, double frequency, double value) {
	}

	private SpectrumPeaks() {
	}

	/** @return local maxima, the greatest first, at most so many; the ends of the spectrum are none */
	public static List<Peak> greatest(Spectrum spectrum, int most) {
		double[] values = spectrum.values();
		Comparator<Integer> lowestFirst = Comparator.<Integer>comparingDouble(bin -> values[bin]).thenComparing(Comparator.reverseOrder());
		var greatest = new PriorityQueue<>(lowestFirst);
		for (int k = 1; k < values.length - 1; k++) {
			if (values[k] > values[k - 1] && values[k] >= values[k + 1]) {
				greatest.add(k);
				if (greatest.size() > most) {
					greatest.remove();
				}
			}
		}
		return greatest.stream().sorted(lowestFirst.reversed())
				.map(bin -> new Peak(bin, (bin + vertex(values[bin - 1], values[bin], values[bin + 1])) * spectrum.resolution(), values[bin])).toList();
	}

	private static double vertex(double before, double at, double after) {
		double curvature = before - 2 * at + after;
		return curvature == 0 ? 0 : (before - after) / (2 * curvature);
	}
}
