package org.edgeloop.signal.internal.diagnosis;

import java.util.Arrays;

import org.edgeloop.signal.spectrum.Spectrum;

/**
 * The harmonics of a shaft's speed in the spectrum of an envelope. Loose parts, gears, rubbing and couplings leave them there, and where a bearing's
 * frequency is nearly a multiple of the shaft's they look like the lines of a fault.
 *
 * @param shaft revolutions a second, as the lines say where they are clear; NaN if no speed is known
 * @param resolution from one bin to the next in Hz
 */
record ShaftLines(double shaft, double resolution) {

	/** By which share the speed that is said may be wrong, where lines say it better. */
	private static final double WRONG = 0.005;
	private static final int HARMONICS = 8;
	private static final int LEAST_HARMONICS = 5;
	/** How far the lines stand above what is around them where they say the speed. */
	private static final double CLEAR = 3;
	/** Half the width of a line in a Hann window's spectrum, in bins. */
	private static final double HALF_LINE = 2;
	/** By which share of its frequency a line may lie beside its place, because the speed wanders. */
	private static final double WANDER = 0.002;

	/** @param said revolutions a second; NaN if not known */
	static ShaftLines in(Spectrum spectrum, double said) {
		double[] backgrounds = said > 0 ? SpectrumLines.backgrounds(spectrum, said, HARMONICS, WRONG) : new double[0];
		if (backgrounds.length < LEAST_HARMONICS) {
			return new ShaftLines(said, spectrum.resolution());
		}
		int steps = SpectrumLines.steps(spectrum, said, backgrounds.length, WRONG);
		double best = 0;
		double shaft = said;
		for (int i = 0; i <= 2 * steps; i++) {
			double tried = said * (1 + WRONG * SpectrumLines.step(i) / steps);
			double[] ratios = SpectrumLines.ratios(spectrum, SpectrumLines.places(spectrum, tried, backgrounds.length), backgrounds);
			double height = Math.exp(Arrays.stream(ratios).map(Math::log).average().orElse(0));
			if (height > best) {
				best = height;
				shaft = tried;
			}
		}
		return new ShaftLines(best >= CLEAR ? shaft : said, spectrum.resolution());
	}

	/** @return whether a line is one of the shaft's */
	boolean cover(double frequency) {
		return shaft > 0 && isAt(frequency, Math.max(1, Math.rint(frequency / shaft)) * shaft);
	}

	/** @return whether a line cannot be told from one at another frequency */
	boolean isAt(double frequency, double other) {
		return Math.abs(frequency - other) <= Math.max(HALF_LINE * resolution, WANDER * frequency);
	}
}
