package org.edgeloop.device.ui.live;

/**
 * The latest stretches of a channel, each with its lowest and highest value: samples as they are on the first level, and on each further
 * one stretches of so many of the level below. Older ones are forgotten.
 */
final class LiveLevel {

	/** How many stretches are kept. */
	static final int SIZE = 4096;

	/** How many make one of the next level. */
	static final int STEP = 4;

	private final double[] times = new double[SIZE];
	private final double[] lows = new double[SIZE];
	private final double[] highs = new double[SIZE];
	private long count;
	private int gathered;
	private double time;
	private double low = Double.NaN;
	private double high = Double.NaN;

	/**
	 * Adds a stretch.
	 *
	 * @param start when it began, in seconds
	 * @param lowest NaN if there is no value in it
	 * @return whether one of the next level is complete; it is {@link #time}, {@link #low} and {@link #high} until the next call
	 */
	boolean add(double start, double lowest, double highest) {
		int place = (int) (count++ % SIZE);
		times[place] = start;
		lows[place] = lowest;
		highs[place] = highest;
		if (gathered == STEP || gathered == 0) {
			gathered = 0;
			time = start;
			low = lowest;
			high = highest;
		} else {
			low = Double.isNaN(low) ? lowest : Double.isNaN(lowest) ? low : Math.min(low, lowest);
			high = Double.isNaN(high) ? highest : Double.isNaN(highest) ? high : Math.max(high, highest);
		}
		return ++gathered == STEP;
	}

	double time() {
		return time;
	}

	double low() {
		return low;
	}

	double high() {
		return high;
	}

	/** @return how many stretches are there */
	int size() {
		return (int) Math.min(count, SIZE);
	}

	/** @return whether some have been forgotten */
	boolean isFull() {
		return count > SIZE;
	}

	/** @param index from 0 for the oldest that is there */
	double time(int index) {
		return times[place(index)];
	}

	double low(int index) {
		return lows[place(index)];
	}

	double high(int index) {
		return highs[place(index)];
	}

	private int place(int index) {
		return (int) ((count - size() + index) % SIZE);
	}
}
