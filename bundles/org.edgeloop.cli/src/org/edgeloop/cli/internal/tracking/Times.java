package org.edgeloop.cli.internal.tracking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times for people, in this computer's time zone. */
public final class Times {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private Times() {
	}

	/** @param time in milliseconds since 1970; 0 if it is not known */
	public static String text(long time) {
		return time == 0 ? "" : FORMAT.format(Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault()));
	}
}
