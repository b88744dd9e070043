package org.edgeloop.signal.internal.spectrum;

import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.SampleRange;

/** Which parts of a range are looked at where all of it would be too much. */
public final class Stretches {

	private static final int USUAL = 1 << 19;

	private Stretches() {
	}

	/**
	 * @param most how many samples may be looked at
	 * @param least how many samples a part has at least
	 * @return the range, if it is short enough; otherwise parts of equal length that are spread evenly over it from its first to its last sample, in
	 *         an order in which the first few are spread as well
	 */
	public static List<SampleRange> of(SampleRange range, long most, int least) {
		if (range.length() <= most) {
			return List.of(range);
		}
		long length = Math.min(range.length(), Math.max(USUAL, least));
		int count = (int) Math.clamp(most / length, 1, range.length() / length);
		long room = range.length() - length;
		return IntStream.range(0, Integer.highestOneBit(Math.max(1, 2 * count - 1))).map(i -> reversed(i, count)).filter(i -> i < count)
				.mapToObj(i -> {
					long from = range.from() + (count == 1 ? room / 2 : (long) ((double) room * i / (count - 1)));
					return new SampleRange(from, from + length);
				}).toList();
	}

	/** The bits of a number in reverse, as many as numbers below {@code count} have: 0, 4, 2, 6, 1 … */
	private static int reversed(int number, int count) {
		int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
		return bits == 0 ? 0 : Integer.reverse(number) >>> Integer.SIZE - bits;
	}
}
