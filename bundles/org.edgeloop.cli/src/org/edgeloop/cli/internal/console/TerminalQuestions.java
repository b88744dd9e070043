package org.edgeloop.cli.internal.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks the person in front of the terminal, if there is one. */
public final class TerminalQuestions {

	private final Optional<java.io.Console> terminal;

	/** Asks on the terminal that the process was started from, unless its input or output leads elsewhere. */
	public TerminalQuestions() {
		terminal = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
	}

	/** @return what was typed, unseen; empty if nothing was or nobody is there */
	public Optional<char[]> secret(String question) {
		return terminal.map(console -> console.readPassword("%s: ", question)).filter(typed -> typed.length > 0);
	}

	/** @return whether anybody is there to ask */
	public boolean isThere() {
		return terminal.isPresent();
	}

	/** Asks as DVC does, again and again until the answer is clear. @return whether somebody typed y or yes */
	public boolean confirms(String question) {
		while (terminal.isPresent()) {
			String typed = terminal.get().readLine("%s [y/n]: ", question);
			String answer = typed == null ? "n" : typed.strip().toLowerCase(Locale.ROOT);
			if (List.of("y", "yes").contains(answer)) {
				return true;
			}
			if (List.of("n", "no").contains(answer)) {
				return false;
			}
		}
		return false;
	}

	/** @return whether somebody typed yes, in full */
	public boolean yes(String question) {
		return terminal.map(console -> console.readLine("%s (yes/no)? ", question))
				.filter(typed -> "yes".equals(typed.strip().toLowerCase(Locale.ROOT))).isPresent();
	}
}
