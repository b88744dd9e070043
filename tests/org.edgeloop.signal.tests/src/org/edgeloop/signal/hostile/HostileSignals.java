package org.edgeloop.signal.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Samples that no sensor should give and each one gives some day. */
final class HostileSignals {

	/** A recording's samples. */
	record Signal(String name, double[] samples) {

		@Override
		public String toString() {
			return name;
		}
	}

	/** A rate in Hz that nothing is wrong with. */
	static final double RATE = 12_000;

	/** Other rates that files say, or do not say. */
	static final double[] RATES = { 48_828.125, 1, 1e-3, 1e6, Double.NaN, Double.MIN_VALUE, Double.MAX_VALUE };

	private static final int LENGTH = 5000;
	private static final long SEED = 20_260_301;

	private HostileSignals() {
	}

	static List<Signal> all() {
		var random = new Random(SEED);
		double[] noise = IntStream.range(0, LENGTH).mapToDouble(_ -> random.nextGaussian()).toArray();
		return List.of(new Signal("noise", noise), //
				signal("constant", _ -> 9.81), //
				signal("zero", _ -> 0), //
				signal("negative zero", _ -> -0.0), //
				signal("all missing", _ -> Double.NaN), //
				signal("every other missing", i -> i % 2 == 0 ? Double.NaN : noise[i]), //
				signal("one there", i -> i == LENGTH / 2 ? 1 : Double.NaN), //
				signal("gaps", i -> i % 700 < 90 ? Double.NaN : noise[i]), //
				signal("missing at the ends", i -> i < 10 || i > LENGTH - 10 ? Double.NaN : noise[i]), //
				signal("one infinite", i -> i == 1234 ? Double.POSITIVE_INFINITY : noise[i]), //
				signal("both infinities", i -> i % 2 == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY), //
				signal("denormal", i -> noise[i] * Double.MIN_VALUE * 100), //
				signal("huge", i -> noise[i] * 1e307), //
				signal("greatest", i -> i % 2 == 0 ? Double.MAX_VALUE : -Double.MAX_VALUE), //
				signal("one huge", i -> i == 4321 ? 1e300 : noise[i]), //
				signal("impulse", i -> i == 2500 ? 1 : 0), //
				signal("square wave", i -> i % 100 < 50 ? 5 : 0), //
				signal("square wave with gaps", i -> i % 613 < 20 ? Double.NaN : i % 100 < 50 ? 5 : 0), //
				signal("alternating", i -> i % 2 == 0 ? 1 : -1), //
				signal("step", i -> i < LENGTH / 2 ? 0 : 1e12), //
				new Signal("empty", new double[0]), //
				new Signal("one", new double[] { 1 }), //
				new Signal("two", new double[] { 1, -1 }), //
				new Signal("three", new double[] { 1, Double.NaN, -1 }), //
				new Signal("short", Arrays.copyOf(noise, 37)));
	}

	private static Signal signal(String name, IntToDoubleFunction value) {
		return new Signal(name, IntStream.range(0, LENGTH).mapToDouble(value::applyAsDouble).toArray());
	}
}
