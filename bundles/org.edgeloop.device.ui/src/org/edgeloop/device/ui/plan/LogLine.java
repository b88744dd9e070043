package org.edgeloop.device.ui.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A line of a plan's log.
 *
 * @param time when it was said
 * @param text what was said
 */
public record LogLine(Instant time, String text) {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

	/** @return with the time of day of this machine */
	@Override
	public String toString() {
		return CLOCK.format(time.atZone(ZoneId.systemDefault())) + "  " + text;
	}
}
