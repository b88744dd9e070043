package org.edgeloop.dvc.internal.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.text.MergeConflict;

/**
 * A configuration file as it is written. Names of sections and options are compared and given in lower case, as DVC does. Immutable.
 */
public final class ConfigText {

	private static final String INDENT = "    ";
	private static final String REMOTE = "remote ";
	private static final Pattern INDENTATION = Pattern.compile("\\s*");

	private final List<String> lines;
	private final List<ConfigLine> parsed;

	private ConfigText(List<String> lines, List<ConfigLine> parsed) {
		this.lines = List.copyOf(lines);
		this.parsed = List.copyOf(parsed);
	}

	/**
	 * @param where names the file for problems
	 * @throws ProblemException if a merge left a conflict, a line is neither a section nor an option, or one stands twice
	 */
	public static ConfigText parse(String text, String where) throws ProblemException {
		int conflict = MergeConflict.line(text);
		if (conflict > 0) {
			throw new ProblemException(MergeConflict.problem(where + ":" + conflict));
		}
		List<String> lines = text.lines().toList();
		return new ConfigText(lines, ConfigLines.parse(lines, where));
	}

	/** @return the sections in their order, such as {@code core} and {@code remote "name"} */
	public List<String> sections() {
		return parsed.stream().filter(ConfigLine::isSection).map(ConfigLine::section).toList();
	}

	/** @return the options of a section in their order */
	public List<ConfigLine> options(String section) {
		return parsed.stream().filter(line -> !line.isSection() && line.section().equals(section)).toList();
	}

	/** @return the value of an option; the values of a list separated by commas */
	public Optional<String> value(String section, String option) {
		return find(section, option).map(ConfigLine::value);
	}

	private Optional<ConfigLine> find(String section, String option) {
		return options(section).stream().filter(line -> line.option().equals(option)).findFirst();
	}

	/**
	 * Sets one option: in its place, at the end of its section, or in a section that is added, those of remotes behind all others.
	 *
	 * @throws ProblemException if the value cannot be written on one line
	 */
	public ConfigText with(String section, String option, String value) throws ProblemException {
		List<String> changed = new ArrayList<>(lines);
		Optional<ConfigLine> present = find(section, option);
		String assignment = ConfigQuotes.quote(option) + " = " + ConfigQuotes.quoteValue(value);
		if (present.isPresent()) {
			replace(changed, present.get(), indentation(present.get().first()) + assignment);
		} else if (sections().contains(section)) {
			List<ConfigLine> options = options(section);
			int last = options.isEmpty() ? header(section).last() : options.getLast().last();
			changed.add(last + 1, (options.isEmpty() ? INDENT : indentation(options.getLast().first())) + assignment);
		} else {
			changed.addAll(placeOf(section), List.of("[" + ConfigQuotes.quote(section) + "]", INDENT + assignment));
		}
		return parse(String.join("\n", changed), section);
	}

	private static void replace(List<String> lines, ConfigLine present, String line) {
		lines.subList(present.first(), present.last() + 1).clear();
		lines.add(present.first(), line);
	}

	private int placeOf(String section) {
		if (section.startsWith(REMOTE)) {
			return lines.size();
		}
		return parsed.stream().filter(line -> line.isSection() && line.section().startsWith(REMOTE)).mapToInt(ConfigLine::first).findFirst()
				.orElse(lines.size());
	}

	/** @return the configuration without an option, and without its section if nothing else is in it */
	public ConfigText without(String section, String option) throws ProblemException {
		Optional<ConfigLine> present = find(section, option);
		if (present.isEmpty()) {
			return this;
		}
		if (options(section).size() == 1) {
			return without(section);
		}
		List<String> changed = new ArrayList<>(lines);
		changed.subList(present.get().first(), present.get().last() + 1).clear();
		return parse(String.join("\n", changed), section);
	}

	/** @return the configuration without a section and all in it; comments above the next one stay with that */
	public ConfigText without(String section) throws ProblemException {
		if (!sections().contains(section)) {
			return this;
		}
		List<ConfigLine> options = options(section);
		int last = options.isEmpty() ? header(section).last() : options.getLast().last();
		List<String> changed = new ArrayList<>(lines);
		changed.subList(header(section).first(), last + 1).clear();
		return parse(String.join("\n", changed), section);
	}

	private ConfigLine header(String section) {
		return parsed.stream().filter(line -> line.isSection() && line.section().equals(section)).findFirst().orElseThrow();
	}

	private String indentation(int line) {
		Matcher indentation = INDENTATION.matcher(lines.get(line));
		return indentation.lookingAt() ? indentation.group() : "";
	}

	/** @return the whole file */
	public String text() {
		return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
	}
}
