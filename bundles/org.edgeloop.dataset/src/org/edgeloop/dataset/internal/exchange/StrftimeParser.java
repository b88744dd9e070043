package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one text by the pattern of a {@link Strftime}. Numbers may have fewer digits than they are written with. */
final class StrftimeParser {

	private static final String KNOWN = "aAbBdefHIjLmMpQsSyYZz%";

	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
			"september", "october", "november", "december");
	private static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

	/** Two digits from here on are of the last century, as POSIX has it. */
	private static final int LAST_CENTURY = 69;

	private final String pattern;
	private final String text;
	private final Map<Character, Integer> numbers = new HashMap<>();
	private BigDecimal fraction = BigDecimal.ZERO;
	private Optional<BigDecimal> epoch = Optional.empty();
	private Optional<ZoneOffset> offset = Optional.empty();
	private int at;

	StrftimeParser(String pattern, String text) {
		this.pattern = pattern;
		this.text = text;
	}

	static boolean isKnown(char directive) {
		return KNOWN.indexOf(directive) >= 0;
	}

	/**
	 * @return what the text says; empty if it does not follow the pattern
	 * @throws java.time.DateTimeException if there is no such day or time
	 */
	Optional<Strftime.Moment> parse() {
		for (int i = 0; i < pattern.length(); i++) {
			boolean matches;
			if (pattern.charAt(i) == '%') {
				i = Strftime.skipPadding(pattern, i + 1);
				matches = directive(pattern.charAt(i));
			} else {
				matches = at < text.length() && text.charAt(at++) == pattern.charAt(i);
			}
			if (!matches) {
				return Optional.empty();
			}
		}
		return at == text.length() ? Optional.of(moment()) : Optional.empty();
	}

	private boolean directive(char directive) {
		return switch (directive) {
			case 'Y' -> number('Y', 4);
			case 'd', 'e' -> number('d', 2);
			case 'y', 'm', 'H', 'I', 'M', 'S' -> number(directive, 2);
			case 'j' -> number('j', 3);
			case 'L', 'f' -> fraction();
			case 'p' -> name(List.of("am", "pm"), 2, 'p');
			case 'a' -> name(DAYS, 3, 'a');
			case 'A' -> name(DAYS, 0, 'a');
			case 'b' -> name(MONTHS, 3, 'm');
			case 'B' -> name(MONTHS, 0, 'm');
			case 's', 'Q' -> sinceEpoch(directive == 's' ? 0 : 3);
			case 'Z', 'z' -> offset();
			default -> at < text.length() && text.charAt(at++) == '%';
		};
	}

	private String digits(int most) {
		int from = at;
		while (at < text.length() && at - from < most && Character.digit(text.charAt(at), 10) >= 0) {
			at++;
		}
		return text.substring(from, at);
	}

	private boolean number(char key, int most) {
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		String digits = digits(most);
		if (!digits.isEmpty()) {
			numbers.put(key, Integer.valueOf(digits));
		}
		return !digits.isEmpty();
	}

	private boolean fraction() {
		String digits = digits(18);
		if (!digits.isEmpty()) {
			fraction = new BigDecimal("0." + digits);
		}
		return !digits.isEmpty();
	}

	/** @param letters how many letters of a name are written; 0 for all */
	private boolean name(List<String> names, int letters, char key) {
		for (int i = 0; i < names.size(); i++) {
			String name = letters == 0 ? names.get(i) : names.get(i).substring(0, letters);
			if (text.toLowerCase(Locale.ROOT).startsWith(name, at)) {
				at += name.length();
				numbers.put(key, i + (key == 'm' ? 1 : 0));
				return true;
			}
		}
		return false;
	}

	private boolean sinceEpoch(int decimals) {
		int from = at;
		if (at < text.length() && text.charAt(at) == '-') {
			at++;
		}
		digits(18);
		epoch = Optional.of(new BigDecimal(text.substring(from, at)).movePointLeft(decimals));
		return true;
	}

	private boolean offset() {
		int from = at;
		while (at < text.length() && "+-:0123456789Z".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		if (at > from) {
			offset = Optional.of(ZoneOffset.of(text.substring(from, at)));
		}
		return at > from;
	}

	private Strftime.Moment moment() {
		if (epoch.isPresent()) {
			BigDecimal[] parts = epoch.get().divideAndRemainder(BigDecimal.ONE);
			return new Strftime.Moment(LocalDateTime.ofEpochSecond(parts[0].longValue(), 0, ZoneOffset.UTC), fraction.add(parts[1]),
					Optional.of(ZoneOffset.UTC));
		}
		LocalDate day = numbers.containsKey('j') ? LocalDate.ofYearDay(year(), value('j', 1))
				: LocalDate.of(year(), value('m', 1), value('d', 1));
		int hour = numbers.containsKey('I') ? value('I', 12) % 12 + 12 * value('p', 0) : value('H', 0);
		return new Strftime.Moment(day.atTime(LocalTime.of(hour, value('M', 0), value('S', 0))), fraction, offset);
	}

	private int year() {
		int short_ = value('y', 0);
		int guessed = numbers.containsKey('y') ? short_ + (short_ < LAST_CENTURY ? 2000 : 1900) : 1900;
		return value('Y', guessed);
	}

	private int value(char key, int otherwise) {
		return numbers.getOrDefault(key, otherwise);
	}
}
