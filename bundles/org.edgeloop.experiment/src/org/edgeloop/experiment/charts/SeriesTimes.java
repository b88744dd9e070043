package org.edgeloop.experiment.charts;

import java.util.Arrays;
import java.util.List;

/**
 * Where the values of runs lie on an axis.
 *
 * @param unit how many milliseconds one is, for relative times
 * @param title of the axis, with its unit
 */
record SeriesTimes(StepAxis axis, double unit, String title) {

	private static final double SECOND = 1000;
	private static final double MINUTE = 60 * SECOND;
	private static final double HOUR = 60 * MINUTE;
	/** A unit is used when there are so many of it. */
	private static final double ENOUGH = 3;

	static SeriesTimes of(StepAxis axis, List<RunSeries> series) {
		return switch (axis) {
		case STEP -> new SeriesTimes(axis, 1, "Step");
		case TIME -> new SeriesTimes(axis, 1, "Time");
		case RELATIVE -> {
			double longest = series.stream().mapToDouble(one -> last(one) - start(one)).max().orElse(0);
			yield longest >= ENOUGH * HOUR ? new SeriesTimes(axis, HOUR, "Relative time [h]")
					: longest >= ENOUGH * MINUTE ? new SeriesTimes(axis, MINUTE, "Relative time [min]")
							: new SeriesTimes(axis, SECOND, "Relative time [s]");
		}
		};
	}

	private static double last(RunSeries one) {
		return Arrays.stream(one.history().timestamps()).max().orElse(0);
	}

	private static double start(RunSeries one) {
		long first = Arrays.stream(one.history().timestamps()).min().orElse(0);
		return one.run().run().started() > 0 ? Math.min(first, one.run().run().started()) : first;
	}

	/** @return the place of each value of a series */
	double[] places(RunSeries one) {
		long[] numbers = axis == StepAxis.STEP ? one.history().steps() : one.history().timestamps();
		double start = axis == StepAxis.RELATIVE ? start(one) : 0;
		var places = new double[numbers.length];
		for (int i = 0; i < places.length; i++) {
			places[i] = (numbers[i] - start) / unit;
		}
		return places;
	}
}
