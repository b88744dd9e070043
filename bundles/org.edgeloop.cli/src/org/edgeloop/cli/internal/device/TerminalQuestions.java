package org.edgeloop.cli.internal.device;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;

/** Asks the person in front of the terminal, if there is one. */
final class TerminalQuestions {

	private final Optional<Console> terminal;

	/** Asks on the terminal that the process was started from, unless its input or output leads elsewhere. */
	TerminalQuestions() {
		terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
	}

	/** @return what was typed, unseen; empty if nothing was or nobody is there */
	Optional<char[]> secret(String question) {
		return terminal.map(console -> console.readPassword("%s: ", question)).filter(typed -> typed.length > 0);
	}

	/** @return whether somebody typed yes, in full */
	boolean yes(String question) {
		return terminal.map(console -> console.readLine("%s (yes/no)? ", question))
				.filter(typed -> "yes".equals(typed.strip().toLowerCase(Locale.ROOT))).isPresent();
	}
}
