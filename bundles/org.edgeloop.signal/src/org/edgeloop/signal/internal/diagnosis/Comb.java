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

	/** The distance of bins, as a share of the slowest fault's frequency, at which its lines can still be told apart. */
	public static final double COARSEST = 0.25;

	private static final double SLIP = FaultFrequencies.SLIP;
	private static final int TEETH = 5;
	private static final int WEAKEST = 3;

	/** Lines that have another cause. */
	@FunctionalInterface
	interface OtherLines {

		/** @return whether the line that was found for a tooth, from 1, has another cause */
		boolean explain(int order, double frequency);
	}

	private final BearingFault fault;
	private final double frequency;
	private final OtherLines others;

	/**
	 * @param frequency the distance of the lines in Hz
	 * @param others what is no proof: such a tooth counts no more than the weakest of the rest, and for nothing where fewer than three are left
	 */
	Comb(BearingFault fault, double frequency, OtherLines others) {
		this.fault = fault;
		this.frequency = frequency;
		this.others = others;
	}

	/** Tries all slips and keeps the least one of those at which the weaker lines stand out most. */
	FaultScore score(Spectrum spectrum) {
		double[] backgrounds = SpectrumLines.backgrounds(spectrum, frequency, TEETH, SLIP);
		int steps = SpectrumLines.steps(spectrum, frequency, backgrounds.length, SLIP);
		FaultScore best = score(spectrum, backgrounds, 0);
		for (int i = 1; i <= 2 * steps; i++) {
			FaultScore tried = score(spectrum, backgrounds, SLIP * SpectrumLines.step(i) / steps);
			best = tried.score() > best.score() ? tried : best;
		}
		return best;
	}

	private FaultScore score(Spectrum spectrum, double[] backgrounds, double slip) {
		int[] places = SpectrumLines.places(spectrum, frequency * (1 + slip), backgrounds.length);
		double[] ratios = SpectrumLines.ratios(spectrum, places, backgrounds);
		List<FaultScore.Tooth> teeth = new ArrayList<>();
		for (int i = 0; i < ratios.length; i++) {
			double found = spectrum.at(places[i]);
			teeth.add(new FaultScore.Tooth(i + 1, found, ratios[i], others.explain(i + 1, found)));
		}
		return new FaultScore(fault, frequency, slip, ratios.length < WEAKEST ? 1 : weakness(teeth), teeth);
	}

	private static double weakness(List<FaultScore.Tooth> teeth) {
		double[] own = teeth.stream().filter(tooth -> !tooth.hasOtherCause()).mapToDouble(FaultScore.Tooth::ratio).sorted().toArray();
		double most = own.length < WEAKEST ? 1 : own[0];
		double[] counted = teeth.stream().mapToDouble(tooth -> tooth.hasOtherCause() ? Math.min(tooth.ratio(), most) : tooth.ratio()).sorted().toArray();
		return Math.exp(Arrays.stream(counted).limit(WEAKEST).map(Math::log).average().orElse(0));
	}
}
