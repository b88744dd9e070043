package org.edgeloop.analysis.ui.spectrum;

import org.edgeloop.signal.spectrum.Spectrum;

/** Finds where lines of a spectrum are exactly, from where somebody put cursors. */
final class CursorFit {

	/** In bins on either side: as far as a hand misses. */
	private static final int REACH = 5;
	/** In bins of the farthest line on either side. */
	private static final double SEARCH = 3;
	/** Steps a bin of the farthest line. */
	private static final int FINENESS = 10;

	private final Spectrum spectrum;

	CursorFit(Spectrum spectrum) {
		this.spectrum = spectrum;
	}

	/** @return the vertex of the parabola through the greatest bin near to a place and its neighbours */
	double peak(double at) {
		double[] values = spectrum.values();
		int middle = spectrum.bin(at);
		int best = middle;
		for (int bin = Math.max(1, middle - REACH); bin <= Math.min(values.length - 2, middle + REACH); bin++) {
			best = values[bin] > values[best] ? bin : best;
		}
		if (best < 1 || best > values.length - 2) {
			return at;
		}
		double curvature = values[best - 1] - 2 * values[best] + values[best + 1];
		double shift = curvature < 0 ? (values[best - 1] - values[best + 1]) / (2 * curvature) : 0;
		return (best + Math.clamp(shift, -0.5, 0.5)) * spectrum.resolution();
	}

	/** @return the fundamental whose multiples stand out most, by the product of their values */
	double fundamental(double at, int count) {
		return best(at, at, count, (spacing, order) -> order * spacing);
	}

	/** @return the distance whose sidebands stand out most, by the product of their values */
	double spacing(double centre, double at, int count) {
		double up = best(at, centre, count, (spacing, order) -> centre + order * spacing);
		return Math.min(up, centre);
	}

	private interface Comb {
		double line(double spacing, int order);
	}

	/** A change of the spacing moves the farthest line most, so that the steps follow from it. */
	private double best(double start, double reach, int count, Comb comb) {
		double last = spectrum.at(spectrum.values().length - 1);
		int lines = (int) Math.clamp(Math.floor(last / Math.max(start, spectrum.resolution())), 1, count);
		double step = spectrum.resolution() / lines / FINENESS;
		int steps = (int) Math.min(SEARCH * FINENESS * lines, reach / 2 / step);
		double best = start;
		double most = Double.NEGATIVE_INFINITY;
		for (int i = -steps; i <= steps; i++) {
			double tried = start + i * step;
			double sum = 0;
			for (int order = 1; order <= lines; order++) {
				sum += Math.log(Math.max(Double.MIN_NORMAL, at(comb.line(tried, order))));
			}
			if (sum > most) {
				most = sum;
				best = tried;
			}
		}
		return best;
	}

	/** @return the value on the straight line between two bins */
	private double at(double place) {
		double bin = Math.clamp(place / spectrum.resolution(), 0, spectrum.values().length - 1.0);
		int below = (int) Math.min(Math.floor(bin), spectrum.values().length - 2.0);
		double share = bin - below;
		return spectrum.values()[below] * (1 - share) + spectrum.values()[below + 1] * share;
	}
}
