package org.edgeloop.signal.internal.diagnosis;

import java.util.Arrays;

import org.edgeloop.signal.spectrum.Spectrum;

/** Lines at a frequency and its multiples, and what is around them. */
final class SpectrumLines {

	/** Around a line lies what is nearer to it than to its neighbours. */
	private static final double AROUND = 0.4;
	private static final int LEAST_AROUND = 10;

	private SpectrumLines() {
	}

	/**
	 * @param most how many lines are looked at
	 * @param moved by which share the lines may lie elsewhere
	 * @return the median around each line that lies in the spectrum as a whole, however it is moved
	 */
	static double[] backgrounds(Spectrum spectrum, double frequency, int most, double moved) {
		double[] backgrounds = new double[most];
		double half = Math.max(AROUND * frequency, LEAST_AROUND * spectrum.resolution());
		double last = spectrum.at(spectrum.values().length - 1);
		for (int order = 1; order <= most; order++) {
			if (order * frequency * (1 + moved) + half > last) {
				return Arrays.copyOf(backgrounds, order - 1);
			}
			double[] around = Arrays.copyOfRange(spectrum.values(), Math.max(1, spectrum.bin(order * frequency - half)), spectrum.bin(order * frequency + half) + 1);
			Arrays.sort(around);
			backgrounds[order - 1] = around[around.length / 2];
		}
		return backgrounds;
	}

	/** @return into how many steps the way to either side is cut so that the last line moves by a bin at the most */
	static int steps(Spectrum spectrum, double frequency, int lines, double moved) {
		return (int) Math.ceil(moved * frequency * Math.max(1, lines) / spectrum.resolution()) + 1;
	}

	/** @return the steps in turn, the least first: 0, -1, 1, -2, 2 … so that of equal ones the least counts */
	static int step(int turn) {
		return turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2;
	}

	/** @return the greatest of the three bins at each line */
	static int[] places(Spectrum spectrum, double frequency, int lines) {
		int[] places = new int[lines];
		double[] values = spectrum.values();
		for (int order = 1; order <= lines; order++) {
			int middle = spectrum.bin(order * frequency);
			int place = middle;
			for (int bin = Math.max(0, middle - 1); bin <= Math.min(values.length - 1, middle + 1); bin++) {
				place = values[bin] > values[place] ? bin : place;
			}
			places[order - 1] = place;
		}
		return places;
	}

	static double[] ratios(Spectrum spectrum, int[] places, double[] backgrounds) {
		double[] ratios = new double[places.length];
		for (int i = 0; i < ratios.length; i++) {
			ratios[i] = spectrum.values()[places[i]] / backgrounds[i];
		}
		return ratios;
	}
}
