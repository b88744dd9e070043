package org.edgeloop.signal.internal.diagnosis;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.edgeloop.signal.diagnosis.Diagnosis;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.FaultScore;
import org.edgeloop.signal.spectrum.Spectrum;

/**
 * Something that strikes at a whole part of a fault's frequency, such as a shaft nobody spoke of: its harmonics hold the comb of the fault, but as many
 * lines stand between the teeth.
 */
final class SlowerTrain {

	/** The most lines of it up to the first tooth. */
	private static final int MOST = 20;
	/** Its lines are so many bins apart at the least, or they cannot be told from each other. */
	private static final int LEAST_BINS = 6;
	/** How strong the lines between the teeth are at the least, as a share of the comb's weaker ones. */
	private static final double AS_STRONG = 0.7;
	private static final int LEAST_LINES = 2;
	/** Multiples of the bearing's own slow frequencies that are told from something else. */
	private static final int OWN = 4;

	private SlowerTrain() {
	}

	/** @return how often it strikes in a second; empty if nothing explains the comb */
	static OptionalDouble under(Spectrum spectrum, FaultScore comb, FaultFrequencies known, ShaftLines shaft) {
		double tooth = comb.frequency() * (1 + comb.slip());
		int most = (int) Math.min(MOST, tooth / (LEAST_BINS * spectrum.resolution()));
		return comb.score() < Diagnosis.CLEAR ? OptionalDouble.empty()
				: IntStream.iterate(most, parts -> parts >= 2, parts -> parts - 1)
						.filter(parts -> !isOwn(tooth / parts, known) && between(spectrum, tooth / parts, parts, shaft) >= AS_STRONG * comb.score())
						.mapToDouble(parts -> tooth / parts).findFirst();
	}

	/** Lines of the shaft, of the cage and of a ball's turns may well stand between the teeth of another fault. */
	private static boolean isOwn(double frequency, FaultFrequencies known) {
		return DoubleStream.of(known.shaft(), known.ftf(), known.bsf())
				.anyMatch(own -> IntStream.rangeClosed(1, OWN).anyMatch(times -> Math.abs(frequency - times * own) <= FaultFrequencies.SLIP * frequency));
	}

	/** @return the geometric mean of how far the lines between 0 Hz and the second tooth stand out, but for the first tooth and the shaft's; 0 for too few */
	private static double between(Spectrum spectrum, double frequency, int parts, ShaftLines shaft) {
		double[] backgrounds = SpectrumLines.backgrounds(spectrum, frequency, 2 * parts - 1, 0);
		double[] ratios = SpectrumLines.ratios(spectrum, SpectrumLines.places(spectrum, frequency, backgrounds.length), backgrounds);
		double[] logarithms = IntStream.range(0, ratios.length).filter(line -> line + 1 != parts && !shaft.cover((line + 1) * frequency))
				.mapToDouble(line -> Math.log(ratios[line])).toArray();
		return logarithms.length < LEAST_LINES ? 0 : Math.exp(Arrays.stream(logarithms).average().orElse(0));
	}
}
