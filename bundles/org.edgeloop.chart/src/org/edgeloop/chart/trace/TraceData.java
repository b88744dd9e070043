package org.edgeloop.chart.trace;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Points by ascending x with the extremes of every stretch at hand: a pyramid keeps the lowest and highest value of blocks of 16, 256,
 * 4096 … points, so that the extremes of any stretch cost a few dozen comparisons, and no value is ever left out. Several points may
 * share an x. A y may be {@code NaN}, which is a gap, or infinite, which belongs to no extreme and is to be marked at the edge.
 * Immutable: the arrays are not copied where they are in order already, and nobody may write them any more.
 */
public final class TraceData {

	/** Blocks of a level that make one of the next: 2 to the power of this. */
	private static final int SHIFT = 4;
	private static final int MASK = (1 << SHIFT) - 1;
	/** Shorter stretches are looked through as they are. */
	private static final int SHORT = 2 << SHIFT;

	private final double[] x;
	/** From each point to the next; 0 where that differs. */
	private final double pitch;
	private final double[] y;
	private final double[][] lows;
	private final double[][] highs;
	private final int[] infinite;

	private TraceData(double[] x, double[] y) {
		this.x = x;
		this.pitch = pitch(x);
		this.y = y;
		int levels = 0;
		for (int size = y.length; size > SHORT; size >>= SHIFT) {
			levels++;
		}
		lows = new double[levels][];
		highs = new double[levels][];
		double[] low = y;
		double[] high = y;
		for (int level = 0; level < levels; level++) {
			lows[level] = new double[low.length >> SHIFT];
			highs[level] = new double[low.length >> SHIFT];
			summarise(low, high, lows[level], highs[level]);
			low = lows[level];
			high = highs[level];
		}
		infinite = places(y);
	}

	/**
	 * @param x of each point, in any order; points whose x is NaN or infinite are left out, those of equal x keep their order
	 * @param y of each point: as many
	 * @throws IllegalArgumentException if there are not as many
	 */
	public static TraceData of(double[] x, double[] y) {
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " x and " + y.length + " y");
		}
		return isInOrder(x) ? new TraceData(x, y) : sorted(x, y);
	}

	private static boolean isInOrder(double[] x) {
		double last = Double.NEGATIVE_INFINITY;
		for (double value : x) {
			if (!(value >= last && Double.isFinite(value))) {
				return false;
			}
			last = value;
		}
		return true;
	}

	private static double pitch(double[] x) {
		double pitch = x.length > 1 ? x[1] - x[0] : 0;
		for (int i = 0; i < x.length; i++) {
			if (x[i] != x[0] + i * pitch) {
				return 0;
			}
		}
		return pitch;
	}

	private static TraceData sorted(double[] x, double[] y) {
		var order = new Integer[x.length];
		int count = 0;
		for (int i = 0; i < x.length; i++) {
			if (Double.isFinite(x[i])) {
				order[count++] = i;
			}
		}
		// Resumed runs are stretches in order, which this sort merges; it is stable.
		Arrays.sort(order, 0, count, Comparator.comparingDouble(place -> x[place]));
		var sortedX = new double[count];
		var sortedY = new double[count];
		for (int i = 0; i < count; i++) {
			sortedX[i] = x[order[i]];
			sortedY[i] = y[order[i]];
		}
		return new TraceData(sortedX, sortedY);
	}

	/** The last block is left out where it is not full: what a stretch needs of it is looked up one level below. */
	private static void summarise(double[] fineLows, double[] fineHighs, double[] coarseLows, double[] coarseHighs) {
		var extent = new TraceExtent();
		for (int block = 0; block < coarseLows.length; block++) {
			extent.clear();
			extent.include(fineLows, fineHighs, block << SHIFT, block + 1 << SHIFT);
			coarseLows[block] = extent.low();
			coarseHighs[block] = extent.high();
		}
	}

	private static int[] places(double[] values) {
		var places = new int[0];
		int count = 0;
		for (int i = 0; i < values.length; i++) {
			if (Double.isInfinite(values[i])) {
				if (count == places.length) {
					places = Arrays.copyOf(places, Math.max(16, 2 * count));
				}
				places[count++] = i;
			}
		}
		return Arrays.copyOf(places, count);
	}

	/** @return how many points there are */
	public int size() {
		return x.length;
	}

	/** @return where the {@code index}-th point is, finite */
	public double x(int index) {
		return x[index];
	}

	/** @return the value of the {@code index}-th point; any double */
	public double y(int index) {
		return y[index];
	}

	/** @return the first point whose x is not below a bound, {@link #size()} if there is none */
	public int firstFrom(double bound) {
		return pitch > 0 ? counted(bound) : search(bound, 0, x.length);
	}

	/**
	 * The same for ascending bounds, in steps of the logarithm of how far it is.
	 *
	 * @param start a point at or before the one that is looked for
	 */
	public int firstFrom(double bound, int start) {
		if (pitch > 0) {
			return counted(bound);
		}
		int step = 1;
		int below = start;
		while (below + step <= x.length && x[below + step - 1] < bound) {
			below += step;
			step <<= 1;
		}
		return search(bound, below, Math.min(x.length, below + step));
	}

	/** Steps mostly are 0, 1, 2 …: no need to look for what can be counted, but for what rounding does to it. */
	private int counted(double bound) {
		int place = (int) Math.clamp(Math.ceil((bound - x[0]) / pitch), 0, x.length);
		while (place > 0 && x[place - 1] >= bound) {
			place--;
		}
		while (place < x.length && x[place] < bound) {
			place++;
		}
		return place;
	}

	private int search(double bound, int from, int to) {
		int low = from;
		int high = to;
		while (low < high) {
			int middle = low + high >>> 1;
			if (x[middle] < bound) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Adds the extremes of the finite values from one point up to another, which is left out. */
	public void extremes(int from, int to, TraceExtent into) {
		int start = from;
		int end = to;
		double[] low = y;
		double[] high = y;
		for (int level = 0; level < lows.length && end - start > SHORT; level++) {
			int full = start + MASK & ~MASK;
			into.include(low, high, start, full);
			into.include(low, high, end & ~MASK, end);
			start = full >> SHIFT;
			end >>= SHIFT;
			low = lows[level];
			high = highs[level];
		}
		into.include(low, high, start, end);
	}

	/** @return the lowest and highest finite value of all */
	public TraceExtent extremes() {
		var extent = new TraceExtent();
		extremes(0, size(), extent);
		return extent;
	}

	/** @return the places of the infinite values, ascending; not to be written */
	public int[] infinite() {
		return infinite;
	}

	/** @return the point whose x is nearest; -1 if there are no points */
	public int nearest(double wanted) {
		int after = firstFrom(wanted);
		if (after == 0) {
			return size() == 0 ? -1 : 0;
		}
		return after == size() || wanted - x[after - 1] <= x[after] - wanted ? after - 1 : after;
	}

	/** @return the value on the straight line between the neighbours of a place; NaN beyond the ends and at gaps */
	public double valueAt(double place) {
		int after = firstFrom(place);
		if (after == size() || after == 0 && x[0] != place) {
			return Double.NaN;
		}
		if (x[after] == place) {
			return y[after];
		}
		double share = (place - x[after - 1]) / (x[after] - x[after - 1]);
		return y[after - 1] + share * (y[after] - y[after - 1]);
	}

	/** @return the same points with values of their own, one for each */
	TraceData withValues(double[] values) {
		return new TraceData(x, values);
	}
}
