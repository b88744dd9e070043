package org.edgeloop.cli.internal.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** Asks whether something may be done, and reads the answers from the standard input: typed, or from a file or another program. */
public final class Confirmation {

	private final Console console;
	private final BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

	public Confirmation(Console console) {
		this.console = console;
	}

	/** @return whether the answer is {@code y} or {@code yes}; no if there is none. Anything but those and {@code n} and {@code no} is asked again. */
	public boolean yes(String statement) {
		while (true) {
			console.message(statement + " [y/n]: ");
			switch (answer()) {
			case "y", "yes":
				return true;
			case "n", "no", "":
				return false;
			default:
				console.message("Your response must be one of: ['yes', 'no', 'y', 'n']. Please try again.");
			}
		}
	}

	/** @return empty at the end of the input */
	private String answer() {
		try {
			@Nullable
			String line = answers.readLine();
			while (line != null && line.isBlank()) {
				line = answers.readLine();
			}
			return line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
