package org.edgeloop.signal.internal.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;

import org.edgeloop.signal.Envelope;

/** What an envelope should be, sample by sample from the values that were written. */
public final class BruteForce {

	private BruteForce() {
	}

	/**
	 * Compares every bin: smallest and largest value to the last bit, missing samples, and the RMS as far as is promised.
	 *
	 * @param tolerance of the RMS, relative
	 */
	public static void assertExact(double[] values, Envelope envelope, double tolerance) {
		for (int k = 0; k < envelope.bins(); k++) {
			int from = (int) Envelope.binStart(envelope.range(), k, envelope.bins());
			int to = (int) Envelope.binStart(envelope.range(), k + 1, envelope.bins());
			assertBin(values, from, to, envelope, k, tolerance);
		}
	}

	private static void assertBin(double[] values, int from, int to, Envelope envelope, int k, double tolerance) {
		double min = Double.NaN;
		double max = Double.NaN;
		double squares = 0;
		int valid = 0;
		for (int i = from; i < to; i++) {
			if (!Double.isNaN(values[i])) {
				min = valid == 0 ? values[i] : Math.min(min, values[i]);
				max = valid == 0 ? values[i] : Math.max(max, values[i]);
				squares += values[i] * values[i];
				valid++;
			}
		}
		Supplier<String> where = () -> "bin " + k + ", samples " + from + "…" + to;
		assertEquals(min, envelope.min()[k], where);
		assertEquals(max, envelope.max()[k], where);
		boolean gap = valid < to - from;
		assertEquals(gap ? Envelope.GAP : 0, envelope.flags()[k], where);
		double rms = Math.sqrt(squares / valid);
		double found = envelope.rms()[k];
		boolean close = valid == 0 ? Double.isNaN(found) : rms == found || Math.abs(found - rms) <= rms * tolerance;
		assertTrue(close || gap && tolerance > 0 && found >= 0, () -> where.get() + ": RMS " + found + " instead of " + rms);
	}
}
