package org.edgeloop.signal.internal.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param name its heading without the unit
 * @param unit the unit that its heading names in brackets; empty if none
 * @param kind what its cells hold
 */
record CsvColumn(String name, String unit, Kind kind) {

	/** What a column's cells hold. */
	enum Kind {
		/** Numbers, and missing ones. */
		NUMBER,
		/** Dates with times of day. */
		INSTANT,
		/** Anything else: passed over. */
		TEXT,
		/** Nothing, as far as was seen: numbers may follow. */
		EMPTY
	}

	private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*\\[([^\\[\\]]*)]\\s*");

	/** Round brackets also hold remarks, so only what is known to be a unit is taken from them. */
	private static final Pattern UNIT = Pattern.compile("%|°|°[CFK]|deg[CFK]?|rad(?:/s)?|g|gn|gE|rpm"
			+ "|1/min|min|h|dBA?|[a-zµμ]?(?:g|m/s(?:²|2|\\^2)?|m|s|V|A|Hz|Pa|N|Nm|W|K|C|T|J|F|bar|Ohm|Ω|mV/g|pC/g|in/s|ips)");

	private static final Pattern IN_PARENTHESES = Pattern.compile("(.*?)\\s*\\((" + UNIT.pattern() + ")\\)\\s*");

	private static final int LONGEST_HEADING = 200;

	static CsvColumn of(String heading, int index, Kind kind) {
		String text = heading.substring(0, Math.min(heading.length(), LONGEST_HEADING)).strip();
		Matcher matcher = IN_BRACKETS.matcher(text);
		if (!matcher.matches()) {
			matcher = IN_PARENTHESES.matcher(text);
		}
		String name = matcher.matches() ? matcher.group(1) : text;
		String unit = matcher.matches() ? matcher.group(2).strip() : "";
		return new CsvColumn(name.isBlank() ? "column " + (index + 1) : name, unit, kind);
	}

	/** @return whether a cell is the sign of a common unit */
	static boolean isUnit(String cell) {
		return UNIT.matcher(cell.strip()).matches();
	}

	/** @return whether the column's values are kept */
	boolean isStored() {
		return kind != Kind.TEXT;
	}
}
