package org.edgeloop.chart.ui.internal;

/**
 * Evenly spaced round numbers over a range: multiples of {@code step}, from {@code first * step} to {@code last * step}.
 *
 * @param step the distance from one tick to the next: 1, 2 or 5 times a power of ten, or a round number of minutes or hours
 * @param first the first multiple in the range
 * @param last the last multiple in the range; less than {@code first} where the range holds none
 */
public record RoundTicks(double step, long first, long last) {

	/** The steps of clock time beyond one second, in s. */
	private static final int[] CLOCK_STEPS = { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600,
			43_200, 86_400 };

	/** @return ticks at multiples of 1, 2 or 5 times a power of ten, at most {@code most} in a range of {@code max - min} */
	public static RoundTicks decimal(double min, double max, double most) {
		return over(min, max, decimalStep((max - min) / Math.max(1, most)));
	}

	/** @return ticks at round seconds, minutes and hours; below a second as {@link #decimal} */
	public static RoundTicks time(double min, double max, double most) {
		double least = (max - min) / Math.max(1, most);
		if (least > CLOCK_STEPS[0]) {
			for (int step : CLOCK_STEPS) {
				if (step >= least) {
					return over(min, max, step);
				}
			}
			int day = CLOCK_STEPS[CLOCK_STEPS.length - 1];
			return over(min, max, day * decimalStep(least / day));
		}
		return over(min, max, decimalStep(least));
	}

	/** @return ticks at sample indices: as {@link #decimal}, at least one apart */
	public static RoundTicks samples(double min, double max, double most) {
		return over(min, max, Math.max(1, decimalStep((max - min) / Math.max(1, most))));
	}

	private static RoundTicks over(double min, double max, double step) {
		return new RoundTicks(step, (long) Math.ceil(min / step - 1e-9), (long) Math.floor(max / step + 1e-9));
	}

	private static double decimalStep(double least) {
		double power = Math.pow(10, Math.floor(Math.log10(least) + 1e-9));
		double factor = least / power;
		if (factor <= 1 + 1e-9) {
			return power;
		}
		return factor <= 2 ? 2 * power : factor <= 5 ? 5 * power : 10 * power;
	}

	/** @return the value of the {@code i}-th multiple */
	public double value(long i) {
		return i * step;
	}

	/** @return how many digits behind the decimal point tell neighbouring ticks apart */
	public int decimals() {
		return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
	}
}
