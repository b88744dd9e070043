package org.edgeloop.dataset.internal.exchange;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Writes what one directive of {@link Strftime} stands for. */
final class StrftimeText {

	private StrftimeText() {
	}

	/** @param padding {@code -} for none, {@code _} for blanks, anything else for the usual */
	static String of(char directive, char padding, ZonedDateTime time) {
		return switch (directive) {
			case 'Y' -> number(time.getYear(), 4, padding);
			case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, padding);
			case 'm' -> number(time.getMonthValue(), 2, padding);
			case 'd' -> number(time.getDayOfMonth(), 2, padding);
			case 'e' -> number(time.getDayOfMonth(), 2, padding == 'e' ? '_' : padding);
			case 'j' -> number(time.getDayOfYear(), 3, padding);
			case 'H' -> number(time.getHour(), 2, padding);
			case 'I' -> number(time.get(ChronoField.CLOCK_HOUR_OF_AMPM), 2, padding);
			case 'M' -> number(time.getMinute(), 2, padding);
			case 'S' -> number(time.getSecond(), 2, padding);
			case 'L' -> number(time.getNano() / 1_000_000, 3, padding);
			case 'f' -> number(time.getNano() / 1_000, 6, padding);
			case 'p' -> time.getHour() < 12 ? "AM" : "PM";
			case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
			case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
			case 'b' -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
			case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
			case 's' -> Long.toString(time.toEpochSecond());
			case 'Q' -> Long.toString(time.toInstant().toEpochMilli());
			case 'Z', 'z' -> offset(time.getOffset().getTotalSeconds());
			default -> String.valueOf(directive);
		};
	}

	private static String number(int value, int digits, char padding) {
		return padding == '-' ? Integer.toString(value)
				: String.format(Locale.ROOT, padding == '_' ? "%" + digits + "d" : "%0" + digits + "d", value);
	}

	private static String offset(int seconds) {
		int minutes = Math.abs(seconds) / 60;
		return String.format(Locale.ROOT, "%s%02d%02d", seconds < 0 ? "-" : "+", minutes / 60, minutes % 60);
	}
}
