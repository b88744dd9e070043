package org.edgeloop.device.ui.console;

import java.util.function.Consumer;

import org.edgeloop.ui.Background;

/** Carries what a device says from its thread to the presenter's, some dozen times a second however fast it comes. */
final class ConsoleMailbox {

	private static final int EVERY_MILLIS = 40;

	/** More waits only where a device says more in a moment than anybody could read in an hour. */
	private static final int MOST = 1 << 20;

	private final Background background;
	private final Consumer<String> taken;
	private final StringBuilder waiting = new StringBuilder();
	private boolean isAnnounced;

	ConsoleMailbox(Background background, Consumer<String> taken) {
		this.background = background;
		this.taken = taken;
	}

	/** Called in any thread. */
	void add(String text) {
		synchronized (waiting) {
			waiting.append(text);
			if (waiting.length() > MOST) {
				waiting.delete(0, waiting.length() - MOST);
			}
			if (isAnnounced) {
				return;
			}
			isAnnounced = true;
		}
		background.post(() -> background.later(EVERY_MILLIS, this::flush));
	}

	/** Called in the presenter's thread. */
	void flush() {
		String text;
		synchronized (waiting) {
			isAnnounced = false;
			text = waiting.toString();
			waiting.setLength(0);
		}
		if (!text.isEmpty()) {
			taken.accept(text);
		}
	}
}
