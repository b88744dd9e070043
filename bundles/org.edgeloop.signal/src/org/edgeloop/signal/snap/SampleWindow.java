package org.edgeloop.signal.snap;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

import org.edgeloop.signal.SampleSource;

/**
 * The samples around a position.
 *
 * @param first the index of the first of them in its channel
 * @param values their values; NaN where one is missing
 */
record SampleWindow(long first, double[] values) {

	/** Reads the samples at most {@code reach} away from a position, as far as the channel goes. */
	static SampleWindow around(SampleSource source, int channel, long position, long reach) throws IOException {
		long length = source.channels().get(channel).length();
		long from = Math.clamp(position - reach, 0, length);
		long to = Math.clamp(position + reach + 1, from, length);
		double[] values = new double[Math.toIntExact(to - from)];
		source.read(channel, from, values, 0, values.length);
		return new SampleWindow(from, values);
	}

	/**
	 * @param matches is asked with indices into {@link #values()}, nearest to the position first
	 * @return the sample nearest to a position that matches
	 */
	OptionalLong nearest(long position, IntPredicate matches) {
		int centre = Math.toIntExact(position - first);
		for (int distance = 0; distance <= Math.max(centre, values.length - 1 - centre); distance++) {
			if (isMatch(centre - distance, matches)) {
				return OptionalLong.of(first + centre - distance);
			}
			if (isMatch(centre + distance, matches)) {
				return OptionalLong.of(first + centre + distance);
			}
		}
		return OptionalLong.empty();
	}

	private boolean isMatch(int index, IntPredicate matches) {
		return index >= 0 && index < values.length && matches.test(index);
	}
}
