package org.edgeloop.dvc.internal.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** What ConfigObj quotes, and how lists are written. */
final class ConfigQuotes {

	private static final String QUOTED = "\"[^\"]*\"|'[^']*'";

	/** One of a list with the comma behind it. */
	private static final Pattern ITEM = Pattern.compile("(?<item>" + QUOTED + "|[^'\",#][^,#]*?)\\s*,\\s*");
	private static final Pattern LAST = Pattern.compile("(?<item>" + QUOTED + "|[^'\",#\\s][^,#]*?|)\\s*(?:#.*)?");

	/** A list of nothing. */
	private static final Pattern EMPTY = Pattern.compile(",\\s*(?:#.*)?");

	private ConfigQuotes() {
	}

	static String unquote(String text) {
		boolean quoted = text.length() > 1 && text.charAt(0) == text.charAt(text.length() - 1)
				&& (text.charAt(0) == '"' || text.charAt(0) == '\'');
		return quoted ? text.substring(1, text.length() - 1) : text;
	}

	/** @return a value without its quotes and the comment behind it, a list joined by commas; empty if it cannot be understood */
	static Optional<String> value(String text) {
		if (EMPTY.matcher(text).matches()) {
			return Optional.of("");
		}
		List<String> items = new ArrayList<>();
		int place = 0;
		Matcher item = ITEM.matcher(text);
		while (item.region(place, text.length()).lookingAt()) {
			items.add(unquote(item.group("item")));
			place = item.end();
		}
		Matcher last = LAST.matcher(text).region(place, text.length());
		if (!last.matches()) {
			return Optional.empty();
		}
		if (items.isEmpty() || !last.group("item").isEmpty()) {
			items.add(unquote(last.group("item")));
		}
		return Optional.of(String.join(",", items));
	}

	/** @return a name or a value, quoted where it has to be */
	static String quote(String text) throws ProblemException {
		if (text.isEmpty()) {
			return "\"\"";
		}
		boolean plain = !isQuoteOrBlank(text.charAt(0)) && !isQuoteOrBlank(text.charAt(text.length() - 1)) && text.indexOf(',') < 0
				&& text.indexOf('#') < 0;
		if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || !plain && text.indexOf('"') >= 0 && text.indexOf('\'') >= 0) {
			throw new ProblemException(Problem.error("The text cannot be written on one line of a configuration", text,
					"Use one kind of quotes only, and no line breaks."));
		}
		if (plain) {
			return text;
		}
		return text.indexOf('"') >= 0 ? "'" + text + "'" : '"' + text + '"';
	}

	/** @return a value, which DVC quotes with three quotes where both kinds are in it */
	static String quoteValue(String text) throws ProblemException {
		if (text.indexOf('"') >= 0 && text.indexOf('\'') >= 0 && text.indexOf('\n') < 0) {
			return text.contains("'''") ? "\"\"\"" + text + "\"\"\"" : "'''" + text + "'''";
		}
		return quote(text);
	}

	private static boolean isQuoteOrBlank(char c) {
		return c == '"' || c == '\'' || Character.isWhitespace(c);
	}
}
