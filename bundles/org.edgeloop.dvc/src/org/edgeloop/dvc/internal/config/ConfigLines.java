package org.edgeloop.dvc.internal.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Reads sections and options line by line. */
final class ConfigLines {

	private static final Pattern SECTION = Pattern
			.compile("\\s*\\[\\s*(?<name>\"\\s*\\S.*?\"|'\\s*\\S.*?'|[^'\"\\s\\[].*?)\\s*\\]\\s*(?:#.*)?");
	private static final Pattern OPTION = Pattern.compile("\\s*(?<name>\".*?\"|'.*?'|[^'\"=].*?)\\s*=\\s*(?<value>.*)");

	private final List<String> lines;
	private final String where;
	private final List<ConfigLine> parsed = new ArrayList<>();
	private final Set<String> known = new HashSet<>();
	private String section = "";
	private int next;

	private ConfigLines(List<String> lines, String where) {
		this.lines = lines;
		this.where = where;
	}

	static List<ConfigLine> parse(List<String> lines, String where) throws ProblemException {
		var reader = new ConfigLines(lines, where);
		while (reader.next < lines.size()) {
			reader.line();
		}
		return reader.parsed;
	}

	private void line() throws ProblemException {
		int first = next++;
		String line = lines.get(first);
		if (line.isBlank() || line.strip().startsWith("#")) {
			return;
		}
		Matcher header = SECTION.matcher(line);
		Matcher option = OPTION.matcher(line);
		if (header.matches()) {
			section = name(header);
			add(new ConfigLine(section, "", "", first, first));
		} else if (option.matches()) {
			String value = value(option.group("value"), first);
			add(new ConfigLine(section, name(option), value, first, next - 1));
		} else {
			throw problem("This is neither a section nor an option", first);
		}
	}

	private void add(ConfigLine line) throws ProblemException {
		if (!known.add(line.section() + "\n" + line.option())) {
			throw problem(line.isSection() ? "The section stands twice" : "The option stands twice", line.first());
		}
		parsed.add(line);
	}

	private static String name(Matcher found) {
		return ConfigQuotes.unquote(found.group("name")).toLowerCase(Locale.ROOT);
	}

	/** A text between three quotes may go over several lines. */
	private String value(String text, int first) throws ProblemException {
		for (String quotes : List.of("'''", "\"\"\"")) {
			if (text.startsWith(quotes)) {
				return untilQuotes(text.substring(quotes.length()), quotes, first);
			}
		}
		return ConfigQuotes.value(text).orElseThrow(() -> problem("The value cannot be understood; something in it wants quotes", first));
	}

	private String untilQuotes(String begun, String quotes, int first) throws ProblemException {
		var text = new StringBuilder(begun);
		while (text.indexOf(quotes) < 0) {
			if (next == lines.size()) {
				throw problem("The quotes are never closed", first);
			}
			text.append('\n').append(lines.get(next++));
		}
		return text.substring(0, text.indexOf(quotes));
	}

	private ProblemException problem(String what, int line) {
		return new ProblemException(Problem.error(what, where + ":" + (line + 1), "Mend that line: " + lines.get(line).strip()));
	}
}
