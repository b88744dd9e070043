package org.edgeloop.signal.internal.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.FaultScore;
import org.edgeloop.signal.spectrum.Spectrum;

/** The lines at a frequency and its multiples. */
public final class Comb {

	private static final double SLIP = FaultFrequencies.SLIP;

	/** The distance of bins, as a share of the slowest fault's frequency, at which its lines can still be told apart. */
	public static final double COARSEST = 0.25;

	private static final int TEETH = 5;
	private static final int WEAKEST = 3;
	/** Around a line lies what is nearer to it than to its neighbours. */
	private static final double AROUND = 0.4;
	private static final int LEAST_AROUND = 10;

	private final BearingFault fault;
	private final double frequency;

	/** @param frequency the distance of the lines in Hz */
	public Comb(BearingFault fault, double frequency) {
		this.fault = fault;
		this.frequency = frequency;
	}

	/** Tries all slips and keeps the one whose weaker lines stand out most. */
	public FaultScore score(Spectrum spectrum) {
		double[] backgrounds = backgrounds(spectrum);
		int steps = (int) Math.ceil(SLIP * frequency * Math.max(1, backgrounds.length) / spectrum.resolution()) + 1;
		double best = 0;
		double[] ratios = new double[backgrounds.length];
		for (int i = -steps; i <= steps; i++) {
			double slip = SLIP * i / steps;
			double[] tried = ratios(spectrum, backgrounds, slip);
			if (i == -steps || weakness(tried) > weakness(ratios)) {
				ratios = tried;
				best = slip;
			}
		}
		List<FaultScore.Tooth> teeth = new ArrayList<>();
		for (int order = 1; order <= ratios.length; order++) {
			teeth.add(new FaultScore.Tooth(order, spectrum.at(place(spectrum, order, best)), ratios[order - 1]));
		}
		return new FaultScore(fault, frequency, best, ratios.length < WEAKEST ? 1 : weakness(ratios), teeth);
	}

	/** @return the median around each line that lies in the spectrum as a whole */
	private double[] backgrounds(Spectrum spectrum) {
		double[] backgrounds = new double[TEETH];
		double half = Math.max(AROUND * frequency, LEAST_AROUND * spectrum.resolution());
		double last = spectrum.at(spectrum.values().length - 1);
		for (int order = 1; order <= TEETH; order++) {
			if (order * frequency * (1 + SLIP) + half > last) {
				return Arrays.copyOf(backgrounds, order - 1);
			}
			double[] around = Arrays.copyOfRange(spectrum.values(), Math.max(1, spectrum.bin(order * frequency - half)), spectrum.bin(order * frequency + half) + 1);
			Arrays.sort(around);
			backgrounds[order - 1] = around[around.length / 2];
		}
		return backgrounds;
	}

	private double[] ratios(Spectrum spectrum, double[] backgrounds, double slip) {
		double[] ratios = new double[backgrounds.length];
		for (int order = 1; order <= ratios.length; order++) {
			ratios[order - 1] = spectrum.values()[place(spectrum, order, slip)] / backgrounds[order - 1];
		}
		return ratios;
	}

	/** @return the greatest of the three bins at a line */
	private int place(Spectrum spectrum, int order, double slip) {
		double[] values = spectrum.values();
		int middle = spectrum.bin(order * frequency * (1 + slip));
		int place = middle;
		for (int bin = Math.max(0, middle - 1); bin <= Math.min(values.length - 1, middle + 1); bin++) {
			place = values[bin] > values[place] ? bin : place;
		}
		return place;
	}

	private static double weakness(double[] ratios) {
		double[] sorted = ratios.clone();
		Arrays.sort(sorted);
		int count = Math.min(WEAKEST, sorted.length);
		double sum = 0;
		for (int i = 0; i < count; i++) {
			sum += Math.log(sorted[i]);
		}
		return count == 0 ? 0 : Math.exp(sum / count);
	}
}
