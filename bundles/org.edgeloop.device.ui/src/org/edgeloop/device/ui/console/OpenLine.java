package org.edgeloop.device.ui.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The line that a device writes at present: characters are put over others where it goes back, as for a progress that counts. */
final class OpenLine {

	private final StringBuilder text = new StringBuilder();
	private final List<ConsoleInk> inks = new ArrayList<>();
	private Instant time = Instant.EPOCH;
	private int at;

	int at() {
		return at;
	}

	int length() {
		return text.length();
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	/** @param place below 0 for the beginning */
	void goTo(int place) {
		at = Math.max(0, place);
	}

	void put(char c, ConsoleInk ink, Instant now) {
		if (text.isEmpty()) {
			time = now;
		}
		while (text.length() < at) {
			text.append(' ');
			inks.add(ConsoleInk.PLAIN);
		}
		if (at < text.length()) {
			text.setCharAt(at, c);
			inks.set(at, ink);
		} else {
			text.append(c);
			inks.add(ink);
		}
		at++;
	}

	/** @param part 0 for what is behind the present place, 1 for what is before it, 2 for all of it (ECMA-48, 8.3.41) */
	void erase(int part) {
		if (part != 1 && at < text.length()) {
			text.setLength(at);
			inks.subList(at, inks.size()).clear();
		}
		if (part != 0) {
			for (int i = 0; i < Math.min(at, text.length()); i++) {
				text.setCharAt(i, ' ');
				inks.set(i, ConsoleInk.PLAIN);
			}
		}
	}

	void clear() {
		text.setLength(0);
		inks.clear();
		at = 0;
	}

	ConsoleLine line() {
		var runs = new ArrayList<ConsoleLine.Run>();
		int start = 0;
		for (int i = 1; i <= inks.size(); i++) {
			if (i == inks.size() || !inks.get(i).equals(inks.get(start))) {
				if (!inks.get(start).equals(ConsoleInk.PLAIN)) {
					runs.add(new ConsoleLine.Run(start, i - start, inks.get(start)));
				}
				start = i;
			}
		}
		return new ConsoleLine(text.isEmpty() ? Instant.now() : time, text.toString(), runs);
	}
}
