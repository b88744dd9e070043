package org.edgeloop.suggestion.internal;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.DetectorInput;
import org.edgeloop.suggestion.DetectorSettings;

/**
 * What levels count from and in: {@code (x − offset) / unit} is what is compared with a level.
 *
 * @param offset in the channel's unit
 * @param unit in the channel's unit; NaN where nothing can be compared, as no sample is there
 * @param side which side of the offset counts
 */
record LevelScale(double offset, double unit, Side side) {

	/** Which samples are compared with a level. */
	enum Side {
		MAGNITUDE, ABOVE, BELOW
	}

	private static final String RMS = "rms";
	private static final String DEVIATION = "sd";
	private static final String ABSOLUTE = "absolute";

	static final DetectorField OF = DetectorField.choice("of", "Level counts",
			"rms: times the root mean square of all that is looked at. sd: standard deviations from its mean. absolute: the channel's unit.", RMS,
			DEVIATION, ABSOLUTE);
	static final DetectorField SIDE = DetectorField.choice("side", "Side",
			"magnitude: above the level or below minus the level. above and below: only the one.", "magnitude", "above", "below");

	/** @param progress counts samples if the scale hangs on them */
	static LevelScale of(DetectorInput input, DetectorSettings settings, Progress progress) throws IOException {
		Side side = switch (settings.text(SIDE.name())) {
			case "above" -> Side.ABOVE;
			case "below" -> Side.BELOW;
			default -> Side.MAGNITUDE;
		};
		String of = settings.text(OF.name());
		if (of.equals(ABSOLUTE)) {
			return new LevelScale(0, 1, side);
		}
		Moments moments = Moments.of(input, progress);
		return of.equals(RMS) ? new LevelScale(0, moments.rms(), side) : new LevelScale(moments.mean(), moments.deviation(), side);
	}

	/** @return how many times all samples are gone through before the level is known */
	static int passes(DetectorSettings settings) {
		return settings.text(OF.name()).equals(ABSOLUTE) ? 0 : 1;
	}

	/** @return the sample in units of the level; NaN where it is missing, or all samples are the same */
	double of(double sample) {
		double value = (sample - offset) / unit;
		return switch (side) {
			case MAGNITUDE -> Math.abs(value);
			case ABOVE -> value;
			case BELOW -> -value;
		};
	}

	/** The mean and the mean square about it of the samples that are there, combined block by block so that large means do no harm. */
	private static final class Moments {

		private long count;
		private double mean;
		private double squares;

		static Moments of(DetectorInput input, Progress progress) throws IOException {
			var moments = new Moments();
			var blocks = new SampleBlocks(input, progress);
			for (SampleRange stretch : input.stretches()) {
				blocks.read(stretch, (_, samples, n) -> moments.add(samples, n));
			}
			return moments;
		}

		/** Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances", 1979. */
		private void add(double[] samples, int n) {
			int valid = 0;
			double sum = 0;
			for (int i = 0; i < n; i++) {
				if (!Double.isNaN(samples[i])) {
					sum += samples[i];
					valid++;
				}
			}
			if (valid == 0) {
				return;
			}
			double own = sum / valid;
			double ownSquares = 0;
			for (int i = 0; i < n; i++) {
				double deviation = samples[i] - own;
				ownSquares += Double.isNaN(deviation) ? 0 : deviation * deviation;
			}
			double shift = own - mean;
			long all = count + valid;
			squares += ownSquares + shift * shift * count * valid / all;
			mean += shift * valid / all;
			count = all;
		}

		double mean() {
			return mean;
		}

		double deviation() {
			return positive(Math.sqrt(squares / count));
		}

		double rms() {
			return positive(Math.sqrt(squares / count + mean * mean));
		}

		/** Nothing is so many times nothing. */
		private static double positive(double value) {
			return value > 0 ? value : Double.NaN;
		}
	}
}
