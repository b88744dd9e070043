package org.edgeloop.signal.internal.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times and rates as people and programs write them. */
public final class TimeText {

	/** A rate written as its reciprocal is off by this much: a whole number is meant. */
	private static final double ROUNDING = 1e-9;

	private TimeText() {
	}

	/**
	 * @param text a time of ISO 8601; a space may stand for the T
	 * @param zone of a time without an offset; empty for UTC
	 */
	public static Optional<Instant> parse(String text, Optional<ZoneId> zone) {
		String iso = text.strip().replace(' ', 'T');
		try {
			return Optional.of(OffsetDateTime.parse(iso).toInstant());
		} catch (DateTimeException e) {
			// perhaps without an offset
		}
		try {
			return Optional.of(LocalDateTime.parse(iso).atZone(zone.orElse(ZoneOffset.UTC)).toInstant());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** @return the whole number that is meant, if the rate is as close to one as rounding explains */
	public static double rounded(double rate) {
		double whole = Math.rint(rate);
		return Math.abs(whole - rate) <= ROUNDING * rate ? whole : rate;
	}
}
