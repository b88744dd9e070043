package org.edgeloop.signal.internal.order;

import java.util.Arrays;

import org.edgeloop.signal.order.TachoPulses;

/**
 * Makes pulses as regular as the shaft turned. An interval is held against those around it: against the median of the nearest nine, for errors
 * may come together, and against the two beside it, for the speed may change. What is less than half of both ends with a pulse too many; what is
 * more than one and a half times both has pulses missing, which are put in evenly.
 */
public final class PulseRepair {

	private static final double SHORT = 0.5;
	private static final double LONG = 1.5;
	/** Where more are missing, their number is a guess. */
	private static final int MOST_MISSING = 8;
	private static final int AROUND = 4;

	private double[] pulses;
	private int missing;
	private int doubled;
	private int interruptions;

	private PulseRepair(double[] found) {
		pulses = found;
	}

	/** @param found ascending */
	public static TachoPulses of(double[] found, int pulsesPerRevolution) {
		var repair = new PulseRepair(found);
		repair.dropDoubled();
		repair.fillMissing();
		return new TachoPulses(repair.pulses, pulsesPerRevolution, found.length, repair.missing, repair.doubled, repair.interruptions);
	}

	private void dropDoubled() {
		double[] intervals = intervals();
		double[] kept = new double[pulses.length];
		int count = 0;
		for (int i = 0; i < pulses.length; i++) {
			if (i > 0 && share(intervals, i - 1, true) < SHORT) {
				doubled++;
			} else {
				kept[count++] = pulses[i];
			}
		}
		pulses = Arrays.copyOf(kept, count);
	}

	private void fillMissing() {
		double[] intervals = intervals();
		var longest = new Stretch(0);
		var current = new Stretch(pulses.length + MOST_MISSING);
		for (int i = 0; i < pulses.length; i++) {
			double share = i == 0 ? 1 : share(intervals, i - 1, false);
			int steps = share > LONG ? (int) Math.rint(Math.min(share, Integer.MAX_VALUE)) : 1;
			// What is beyond the first or the last interval is not known, so that none of its pulses can be told to be missing.
			boolean isEnd = i <= 1 || i == pulses.length - 1;
			if (steps - 1 > MOST_MISSING || steps > 1 && isEnd) {
				interruptions += steps - 1 > MOST_MISSING ? 1 : 0;
				longest = longest.longer(current);
				current = new Stretch(pulses.length - i + MOST_MISSING);
			} else {
				for (int step = 1; step < steps; step++) {
					current.add(pulses[i - 1] + intervals[i - 1] * step / steps);
				}
				current.filled += steps - 1;
			}
			current.add(pulses[i]);
		}
		longest = longest.longer(current);
		missing = longest.filled;
		pulses = Arrays.copyOf(longest.positions, longest.count);
	}

	/** Pulses without a break. */
	private static final class Stretch {

		private double[] positions;
		private int count;
		private int filled;

		Stretch(int room) {
			positions = new double[room];
		}

		void add(double position) {
			if (count == positions.length) {
				positions = Arrays.copyOf(positions, 2 * count);
			}
			positions[count++] = position;
		}

		Stretch longer(Stretch other) {
			return other.count > count ? other : this;
		}
	}

	private double[] intervals() {
		double[] intervals = new double[Math.max(0, pulses.length - 1)];
		for (int i = 0; i < intervals.length; i++) {
			intervals[i] = pulses[i + 1] - pulses[i];
		}
		return intervals;
	}

	/** @return an interval as a share of what it should be: the share nearer to 1 of the two that it is held against */
	private static double share(double[] intervals, int i, boolean isShort) {
		int from = Math.max(0, i - AROUND);
		int to = Math.min(intervals.length, i + AROUND + 1);
		double[] around = Arrays.copyOfRange(intervals, from, to);
		Arrays.sort(around);
		double median = around[around.length / 2];
		double before = intervals[Math.max(0, i - 1)];
		double after = intervals[Math.min(intervals.length - 1, i + 1)];
		double beside = i == 0 ? after : i == intervals.length - 1 ? before : isShort ? Math.max(before, after) : Math.sqrt(before * after);
		double ofMedian = intervals[i] / median;
		double ofBeside = intervals[i] / beside;
		return isShort ? Math.max(ofMedian, ofBeside) : Math.min(ofMedian, ofBeside);
	}
}
