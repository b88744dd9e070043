package org.edgeloop.device.ui.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a device has written, as lines, with the colours of terminals and without what else moves a terminal's cursor about: a log that
 * grows at its end. Of a long one the beginning is dropped. To be used from one thread.
 */
public final class ConsoleText {

	/** How many lines are kept. */
	public static final int MOST_LINES = 10_000;

	/** Longer lines go on in the next one. */
	static final int LONGEST_LINE = 4_000;

	private static final int TAB = 8;

	private final List<ConsoleLine> lines = new ArrayList<>();
	private final OpenLine open = new OpenLine();
	private final ControlSequence control = new ControlSequence();
	private int dropped;
	private int firstChanged;
	private ConsoleInk ink = ConsoleInk.PLAIN;

	/**
	 * What has become of the lines since it was last asked.
	 *
	 * @param dropped how many are gone at the beginning
	 * @param firstChanged the first line, counted without those, that is other than it was; all behind it may be
	 */
	public record Change(int dropped, int firstChanged) {
	}

	/** Adds what a device says. */
	public void add(String text, Instant now) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (control.isOpen() || c == ControlSequence.ESCAPE) {
				if (control.take(c)) {
					obey();
				}
			} else {
				put(c, now);
			}
		}
	}

	/** Adds a line of the workbench's own. */
	public void note(String text, Instant now) {
		if (!open.isEmpty()) {
			end();
		}
		text.chars().forEach(c -> open.put((char) c, ConsoleInk.NOTE, now));
		end();
	}

	private void put(char c, Instant now) {
		switch (c) {
		case '\n' -> end();
		case '\r' -> open.goTo(0);
		case '\b' -> open.goTo(open.at() - 1);
		case '\t' -> {
			do {
				open.put(' ', ink, now);
			} while (open.at() % TAB != 0);
		}
		default -> {
			if (c >= ' ' && c != 0x7F) {
				open.put(c, ink, now);
			}
		}
		}
		if (open.length() >= LONGEST_LINE) {
			end();
		}
	}

	private void obey() {
		int[] numbers = control.numbers();
		int first = numbers.length == 0 ? 0 : numbers[0];
		switch (control.command()) {
		case 'm' -> ink = ink.with(numbers.length == 0 ? new int[1] : numbers);
		case 'K' -> open.erase(first);
		case 'C' -> open.goTo(Math.min(LONGEST_LINE - 1, open.at() + Math.max(1, first)));
		case 'D' -> open.goTo(open.at() - Math.max(1, first));
		case 'G' -> open.goTo(Math.min(LONGEST_LINE, first) - 1);
		case 'J' -> {
			// A screen is cleared by going on below: what was said stays in the log.
			if (!open.isEmpty()) {
				end();
			}
		}
		default -> { } // what moves about on a screen has no meaning in a log
		}
	}

	private void end() {
		firstChanged = Math.min(firstChanged, lines.size());
		lines.add(open.line());
		open.clear();
		if (lines.size() > MOST_LINES) {
			int gone = lines.size() - MOST_LINES;
			lines.subList(0, gone).clear();
			dropped += gone;
			firstChanged = Math.max(0, firstChanged - gone);
		}
	}

	/** Forgets all lines. */
	public void clear() {
		dropped += lines.size();
		lines.clear();
		open.clear();
		firstChanged = 0;
	}

	/** @return how many lines there are; the last one is not ended, and often empty */
	public int size() {
		return lines.size() + 1;
	}

	public ConsoleLine line(int index) {
		return index < lines.size() ? lines.get(index) : open.line();
	}

	/** @return all lines but the last one, where that is empty */
	public List<ConsoleLine> lines() {
		var all = new ArrayList<ConsoleLine>(lines);
		if (!open.isEmpty()) {
			all.add(open.line());
		}
		return all;
	}

	/** @return what has changed since this was last asked; the last line always may have */
	public Change takeChange() {
		var change = new Change(dropped, Math.min(firstChanged, lines.size()));
		dropped = 0;
		firstChanged = lines.size();
		return change;
	}
}
