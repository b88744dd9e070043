package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one is on the time axis of a foreign label file, and where zero lies. */
public enum TimeUnit {

	/** Seconds from the recording's first sample. */
	SECONDS("seconds", 0),
	/** Milliseconds from the first sample. */
	MILLISECONDS("ms", 3),
	/** Microseconds from the first sample. */
	MICROSECONDS("us", 6),
	/** Nanoseconds from the first sample. */
	NANOSECONDS("ns", 9),
	/** Samples, the first is 0. */
	SAMPLES("samples", 0),
	/** Seconds since 1970-01-01T00:00Z. */
	EPOCH("epoch", 0),
	/** Milliseconds since 1970-01-01T00:00Z. */
	EPOCH_MILLISECONDS("epoch-ms", 3),
	/** Values of the recording's time column. */
	COLUMN("column", 0),
	/** The file does not say; its values and the recording decide. */
	UNKNOWN("auto", 0);

	private final String id;
	private final int decimals;

	TimeUnit(String id, int decimals) {
		this.id = id;
		this.decimals = decimals;
	}

	/** @return names the unit in options */
	public String id() {
		return id;
	}

	/** @return how many of the unit are a second */
	BigDecimal perSecond() {
		return BigDecimal.ONE.scaleByPowerOfTen(decimals);
	}

	boolean isEpoch() {
		return this == EPOCH || this == EPOCH_MILLISECONDS;
	}

	public static Optional<TimeUnit> find(String id) {
		return Arrays.stream(values()).filter(unit -> unit.id.equals(id)).findFirst();
	}

	/** @return all ids, for a message */
	public static String ids() {
		return Arrays.stream(values()).map(TimeUnit::id).collect(Collectors.joining(", "));
	}
}
