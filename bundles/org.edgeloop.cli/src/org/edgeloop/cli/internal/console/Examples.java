package org.edgeloop.cli.internal.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The examples at the end of a command's help, in such lines that what is copied from there runs: an example that is too long goes on
 * behind a backslash. In a footer, a line with more than two spaces before it belongs to the line above, and needs no backslash there.
 */
@NonNullByDefault({})
public final class Examples {

	private static final String MARGIN = "  ";
	private static final String CONTINUED = "      ";
	/** What a shell takes as one word, with the spaces before it. */
	private static final Pattern WORD = Pattern.compile("\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");

	private Examples() {
	}

	/** Has a command and those below it print their examples so. */
	public static void install(CommandLine commands) {
		Map<String, IHelpSectionRenderer> sections = new HashMap<>(commands.getHelpSectionMap());
		sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, Examples::render);
		commands.setHelpSectionMap(sections);
	}

	private static String render(Help help) {
		UsageMessageSpec usage = help.commandSpec().usageMessage();
		return wrapped(List.of(usage.footer()), usage.width());
	}

	/**
	 * @param footer lines without their ends
	 * @param width how many columns there are
	 * @return lines with their ends, each at most that wide as far as spaces between words allow
	 */
	static String wrapped(List<String> footer, int width) {
		List<String> examples = new ArrayList<>();
		for (String line : footer) {
			if (line.startsWith(MARGIN + " ") && !examples.isEmpty()) {
				examples.add(examples.removeLast() + " " + line.strip());
			} else {
				examples.add(line.strip());
			}
		}
		var text = new StringBuilder();
		for (String example : examples) {
			wrap(example, width - 1, text);
		}
		return text.toString();
	}

	private static void wrap(String example, int width, StringBuilder text) {
		var line = new StringBuilder(MARGIN);
		var words = WORD.matcher(example);
		while (words.find()) {
			boolean isLast = words.end() == example.length();
			if (!line.toString().isBlank() && line.length() + words.group().length() + (isLast ? 0 : 2) > width) {
				text.append(line).append(" \\\n");
				line.setLength(0);
				line.append(CONTINUED).append(words.group().strip());
			} else {
				line.append(words.group());
			}
		}
		text.append(line).append('\n');
	}
}
