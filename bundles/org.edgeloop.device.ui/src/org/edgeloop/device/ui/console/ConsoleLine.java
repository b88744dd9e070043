package org.edgeloop.device.ui.console;

import java.time.Instant;
import java.util.List;

/**
 * A line of a console.
 *
 * @param time when its first character came
 * @param text without its end
 * @param runs characters of one look, in their order; what is in none of them is plain
 */
public record ConsoleLine(Instant time, String text, List<Run> runs) {

	/**
	 * Characters of one look.
	 *
	 * @param start the first character's place in the line
	 * @param length at least 1
	 */
	public record Run(int start, int length, ConsoleInk ink) {
	}

	public ConsoleLine {
		runs = List.copyOf(runs);
	}
}
