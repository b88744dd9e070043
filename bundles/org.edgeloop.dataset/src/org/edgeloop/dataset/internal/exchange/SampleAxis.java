package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a recording's samples lie on another program's time axis.
 * <p>
 * A time becomes the nearest sample, and one half-way between two the later, so that both ends of a label go the same way and its
 * length stays. A sample becomes a decimal number with at least {@value #SPARE_DIGITS} digits more than tell one sample from the next:
 * what is written is at most a hundredth of a sample away from the truth, and comes back as the same sample. Nothing passes
 * through binary fractions except a rate that is one.
 */
public sealed interface SampleAxis {

	/** How many decimal digits a time has beyond those that tell neighbouring samples apart. */
	int SPARE_DIGITS = 2;

	/** @return the nearest sample's index; may lie outside the recording, at most by far */
	long sampleAt(BigDecimal time);

	/** @return the sample's time, exact or with {@link #SPARE_DIGITS}, without zeros at the end */
	BigDecimal timeOf(long sample);

	/**
	 * Samples that follow each other evenly.
	 *
	 * @param origin the time of sample 0
	 * @param rate samples per unit of time, above 0
	 */
	record Even(BigDecimal origin, BigDecimal rate) implements SampleAxis {

		/** Numbers of more digits than any time has are cut, for an exponent in a file may ask for a gigabyte of them. */
		private static final MathContext DIGITS = new MathContext(60);
		private static final BigDecimal FURTHEST = BigDecimal.valueOf(Long.MAX_VALUE / 4);
		private static final int USUAL_DECIMALS = 6;

		@Override
		public long sampleAt(BigDecimal time) {
			BigDecimal sample = time.subtract(origin, DIGITS).multiply(rate, DIGITS);
			if (sample.abs().compareTo(FURTHEST) > 0) {
				return sample.signum() * FURTHEST.longValue();
			}
			return sample.add(HALF).setScale(0, RoundingMode.FLOOR).longValue();
		}

		@Override
		public BigDecimal timeOf(long sample) {
			int digitsOfRate = rate.precision() - rate.scale();
			int decimals = Math.max(USUAL_DECIMALS, digitsOfRate + SPARE_DIGITS);
			BigDecimal time = BigDecimal.valueOf(sample).divide(rate, decimals, RoundingMode.HALF_EVEN).add(origin);
			return stripped(time);
		}
	}

	/**
	 * Samples whose times are listed.
	 *
	 * @param times ascending, at least one
	 */
	record Listed(double[] times) implements SampleAxis {

		@Override
		public long sampleAt(BigDecimal time) {
			double value = time.doubleValue();
			int found = Arrays.binarySearch(times, value);
			if (found >= 0) {
				return found;
			}
			int after = -found - 1;
			if (after == 0 || after == times.length) {
				return after == 0 ? 0 : times.length - 1L;
			}
			return value - times[after - 1] < times[after] - value ? after - 1L : after;
		}

		@Override
		public BigDecimal timeOf(long sample) {
			return stripped(BigDecimal.valueOf(times[(int) sample]));
		}
	}

	/**
	 * Samples without a gap between them.
	 *
	 * @param first the index of the first
	 * @param axis where they lie, counted from the first
	 */
	record Stretch(long first, Even axis) {
	}

	/**
	 * Samples that follow each other evenly between gaps.
	 *
	 * @param stretches in the order of both samples and times, at least one
	 */
	record Interrupted(List<Stretch> stretches) implements SampleAxis {

		@Override
		public long sampleAt(BigDecimal time) {
			int index = last(stretch -> stretch.axis().origin().compareTo(time) <= 0);
			Stretch stretch = stretches.get(index);
			long sample = stretch.first() + stretch.axis().sampleAt(time);
			if (index + 1 == stretches.size() || sample < stretches.get(index + 1).first()) {
				return sample;
			}
			// In the gap: the nearer side of it.
			Stretch next = stretches.get(index + 1);
			BigDecimal sinceLast = time.subtract(timeOf(next.first() - 1));
			return sinceLast.compareTo(next.axis().origin().subtract(time)) < 0 ? next.first() - 1 : next.first();
		}

		@Override
		public BigDecimal timeOf(long sample) {
			Stretch stretch = stretches.get(last(each -> each.first() <= sample));
			return stretch.axis().timeOf(sample - stretch.first());
		}

		/** @return the index of the last stretch of those in front that the condition holds for; the first if for none */
		private int last(Predicate<Stretch> condition) {
			int low = 0;
			int high = stretches.size();
			while (high - low > 1) {
				int middle = (low + high) >>> 1;
				if (condition.test(stretches.get(middle))) {
					low = middle;
				} else {
					high = middle;
				}
			}
			return low;
		}
	}

	BigDecimal HALF = new BigDecimal("0.5");

	private static BigDecimal stripped(BigDecimal time) {
		BigDecimal short_ = time.stripTrailingZeros();
		return short_.scale() < 0 ? short_.setScale(0) : short_;
	}

	/** @param rate samples per second in Hz, taken as exactly the fraction that it is */
	static SampleAxis seconds(double rate) {
		return new Even(BigDecimal.ZERO, new BigDecimal(rate));
	}

	/** The axis whose times are sample indices. */
	static SampleAxis samples() {
		return new Even(BigDecimal.ZERO, BigDecimal.ONE);
	}
}
