package org.edgeloop.device.ui.plan;

import java.util.Locale;

/** Durations in a few characters. */
public final class Durations {

	private static final long SECOND = 1000;
	private static final long MINUTE = 60 * SECOND;

	private Durations() {
	}

	/** @return as {@code 38 ms}, {@code 4.2 s}, {@code 3 min 7 s} */
	public static String words(long millis) {
		if (millis < SECOND) {
			return millis + " ms";
		}
		if (millis < MINUTE) {
			return String.format(Locale.ROOT, "%.1f s", Math.floorDiv(millis, 100) / 10.0);
		}
		return millis / MINUTE + " min " + millis % MINUTE / SECOND + " s";
	}
}
