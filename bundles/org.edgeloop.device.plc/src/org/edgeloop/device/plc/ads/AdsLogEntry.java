package org.edgeloop.device.plc.ads;

import java.time.Instant;

/**
 * A line of a controller's log.
 *
 * @param time when it was written, by the controller's clock
 * @param mask what kind of line it is, as {@code ADSLOGSTR} takes it: 1 hint, 2 warning, 4 error, 0x10 for the event log of its operating
 *        system, 0x20 for a message box, 0x200 fatal error
 * @param amsPort of the program that wrote it, as 10000 for the system service
 * @param sender what that calls itself; at most 16 characters
 * @param text what it says, with whatever characters stand in it
 */
public record AdsLogEntry(Instant time, long mask, long amsPort, String sender, String text) {

	private static final int WARNING = 0x002;
	private static final int ERROR = 0x204;

	/** How grave a line is, from the least. */
	public enum Level {
		HINT, WARNING, ERROR
	}

	public Level level() {
		return (mask & ERROR) != 0 ? Level.ERROR : (mask & WARNING) != 0 ? Level.WARNING : Level.HINT;
	}

	/** @return the sender, its port and the text in one line, without characters that would make a terminal do something */
	public String toLine() {
		return "%s (%d): %s".formatted(sender, amsPort, text).strip().replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
	}
}
