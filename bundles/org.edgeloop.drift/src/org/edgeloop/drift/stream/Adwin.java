package org.edgeloop.drift.stream;

import java.util.ArrayList;
import java.util.List;

/**
 * Adaptive windowing: a window that holds as many of the latest values as agree in their mean. The statistic is that mean.
 * The window is an exponential histogram, so memory grows with the logarithm of its length.
 * <p>
 * Source: A. Bifet and R. Gavaldà, Learning from Time-Changing Data with Adaptive Windowing, SDM 2007; the variances of
 * merged buckets as B. Babcock et al. 2003; semantics as {@code river.drift.ADWIN}.
 */
public final class Adwin implements StreamDetector {

	/**
	 * @param delta the probability of a false alarm of one cut, 0 to 1
	 * @param clock values from one look for a change to the next
	 * @param maxBuckets buckets of one size before two are merged
	 * @param minWindowLength the fewest values on either side of a cut
	 * @param gracePeriod the values before the first look
	 */
	public record Parameters(double delta, int clock, int maxBuckets, int minWindowLength, int gracePeriod) {

		/** River's. */
		public static final Parameters DEFAULT = new Parameters(0.002, 32, 5, 5, 10);
	}

	private final Parameters parameters;
	/** Row i holds buckets of 2^i values each, the oldest first. */
	private final List<BucketRow> rows = new ArrayList<>();
	private double width;
	private double total;
	private double variance;
	private long ticks;
	private boolean drift;

	public Adwin(Parameters parameters) {
		this.parameters = parameters;
		reset();
	}

	private void reset() {
		rows.clear();
		rows.add(new BucketRow(parameters.maxBuckets + 1));
		width = 0;
		total = 0;
		variance = 0;
		ticks = 0;
	}

	@Override
	public void update(double value) {
		if (drift) {
			reset();
		}
		insert(value);
		ticks++;
		drift = ticks % parameters.clock == 0 && width > parameters.gracePeriod && shrink();
	}

	private void insert(double value) {
		if (width > 0) {
			double deviation = value - total / width;
			variance += width * deviation * deviation / (width + 1);
		}
		width++;
		total += value;
		rows.getFirst().add(value, 0);
		for (int level = 0; rows.get(level).count() > parameters.maxBuckets; level++) {
			if (level + 1 == rows.size()) {
				rows.add(new BucketRow(parameters.maxBuckets + 1));
			}
			rows.get(level).mergeOldestInto(rows.get(level + 1), size(level));
		}
	}

	/** Drops the oldest buckets as long as some cut of the window shows two different means. @return whether one did */
	private boolean shrink() {
		boolean changed = false;
		while (hasSignificantCut()) {
			changed = true;
			dropOldest();
		}
		return changed;
	}

	/** Moves bucket after bucket from the recent side to the old one and compares the means; the newest of each size stays. */
	private boolean hasSignificantCut() {
		double oldWidth = 0;
		double oldTotal = 0;
		double newWidth = width;
		double newTotal = total;
		for (int level = rows.size() - 1; level >= 0; level--) {
			BucketRow row = rows.get(level);
			// as in river, the last bucket of a row is not cut off at its end
			for (int bucket = 0; bucket < row.count() - 1; bucket++) {
				oldWidth += size(level);
				newWidth -= size(level);
				oldTotal += row.total(bucket);
				newTotal -= row.total(bucket);
				if (oldWidth >= parameters.minWindowLength && newWidth >= parameters.minWindowLength
						&& Math.abs(oldTotal / oldWidth - newTotal / newWidth) > bound(oldWidth, newWidth)) {
					return true;
				}
			}
		}
		return false;
	}

	private double bound(double oldWidth, double newWidth) {
		double confidence = Math.log(2 * Math.log(width) / parameters.delta);
		double inverse = 1 / (oldWidth - parameters.minWindowLength + 1) + 1 / (newWidth - parameters.minWindowLength + 1);
		return Math.sqrt(2 * inverse * (variance / width) * confidence) + 2.0 / 3.0 * confidence * inverse;
	}

	private void dropOldest() {
		BucketRow oldest = rows.getLast();
		double dropped = size(rows.size() - 1);
		double droppedTotal = oldest.total(0);
		width -= dropped;
		total -= droppedTotal;
		double difference = droppedTotal / dropped - total / width;
		variance -= oldest.variance(0) + dropped * width * difference * difference / (dropped + width);
		oldest.removeOldest();
		if (oldest.count() == 0) {
			rows.removeLast();
		}
	}

	private static double size(int level) {
		return Math.scalb(1.0, level);
	}

	@Override
	public boolean drift() {
		return drift;
	}

	@Override
	public double statistic() {
		return total / width;
	}

	/** @return how many of the latest values agree in their mean */
	public long windowLength() {
		return (long) width;
	}
}
