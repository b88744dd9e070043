package org.edgeloop.signal.internal.time;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

import org.edgeloop.signal.internal.memory.StoredChannel;

/** Looks whether a channel holds the times of the others, evenly spaced. */
public final class EvenTimes {

	private static final Set<String> NAMES = Set.of("t", "time", "times", "timestamp", "timestamps", "seconds", "time_s", "time_ms",
			"time_us", "time_ns", "elapsed", "elapsed_time");

	/** Looking at all of a long channel would take as long as reading the recording. */
	private static final int PROBES = 4096;

	/** How far a time may lie from where an even spacing puts it, in steps. */
	private static final double TOLERANCE = 0.25;

	private EvenTimes() {
	}

	/** @param name a channel's last name, without its group */
	public static boolean isTimeName(String name) {
		return NAMES.contains(name.toLowerCase(Locale.ROOT));
	}

	/** @return how many seconds the unit in a time channel's name is, 1 where it has none */
	public static double unitOf(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith("_ms") ? 1e-3 : lower.endsWith("_us") ? 1e-6 : lower.endsWith("_ns") ? 1e-9 : 1;
	}

	/**
	 * Probes the beginning, the end and places all over the channel.
	 *
	 * @param unit of the times, in seconds
	 * @return samples per second in Hz; empty if the times are not evenly spaced
	 */
	public static OptionalDouble rate(StoredChannel times, double unit) throws IOException {
		long length = times.channel().length();
		if (length < 2) {
			return OptionalDouble.empty();
		}
		double[] block = new double[(int) Math.min(PROBES, length)];
		times.read(0, block, 0, block.length);
		double first = block[0];
		double last = at(times, length - 1);
		double step = (last - first) / (length - 1);
		if (!(step > 0) || !Double.isFinite(step)) {
			return OptionalDouble.empty();
		}
		double allowed = Math.max(TOLERANCE * step, Math.max(Math.ulp(first), Math.ulp(last)));
		for (int i = 0; i < block.length; i++) {
			if (!(Math.abs(block[i] - first - i * step) <= allowed)) {
				return OptionalDouble.empty();
			}
		}
		for (int probe = 1; probe < PROBES / 64 && length > PROBES; probe++) {
			long i = length / (PROBES / 64) * probe;
			if (!(Math.abs(at(times, i) - first - i * step) <= allowed)) {
				return OptionalDouble.empty();
			}
		}
		double rate = 1 / (step * unit);
		double resolution = Math.max(Math.ulp(first), Math.ulp(last)) / (last - first);
		double whole = Math.rint(rate);
		return OptionalDouble.of(Math.abs(whole - rate) <= rate * Math.max(resolution, 1e-9) ? whole : rate);
	}

	private static double at(StoredChannel times, long sample) throws IOException {
		double[] value = new double[1];
		times.read(sample, value, 0, 1);
		return value[0];
	}
}
