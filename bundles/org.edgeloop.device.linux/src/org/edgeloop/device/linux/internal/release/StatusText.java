package org.edgeloop.device.linux.internal.release;

import org.edgeloop.device.linux.release.BoardStatus;

/** Reads what the script says of the board's state. */
final class StatusText {

	private StatusText() {
	}

	/** @param text lines {@code key=value} */
	static BoardStatus read(String text) {
		var said = new BoardProbe(text);
		String health = word(said, "health");
		int space = health.indexOf(' ');
		return new BoardStatus(name(said, "release"), name(said, "previous"), pid(said, "supervisor"), pid(said, "runner"),
				space < 0 ? health : health.substring(0, space), space < 0 ? "" : health.substring(space + 1), !word(said, "trial").isEmpty(),
				word(said, "result"), word(said, "service"));
	}

	private static String word(BoardProbe said, String key) {
		return said.value(key).orElse("");
	}

	private static String name(BoardProbe said, String key) {
		return said.value(key).filter(name -> !name.equals("-")).orElse("");
	}

	private static long pid(BoardProbe said, String key) {
		return said.value(key).filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong).orElse(0L);
	}
}
