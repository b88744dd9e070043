package org.edgeloop.cli.internal.device.live;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.device.console.ConsoleListener;

/** Prints what a device says at once, and looks for a text in it. */
@NonNullByDefault({})
final class ConsoleText implements ConsoleListener {

	private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

	private final Console console;
	private final String awaited;
	private final CountDownLatch ended = new CountDownLatch(1);
	private final StringBuilder tail = new StringBuilder();
	private volatile boolean found;
	private volatile Optional<Problem> problem = Optional.empty();

	/** @param awaited what ends it; null for nothing */
	ConsoleText(Console console, String awaited) {
		this.console = console;
		this.awaited = awaited;
	}

	@Override
	public synchronized void said(String text) {
		try {
			console.print(text);
			console.flush();
		} catch (IOException e) {
			// nobody reads any more
			ended.countDown();
		}
		look(text);
	}

	private void look(String text) {
		if (awaited == null) {
			return;
		}
		tail.append(text);
		if (tail.indexOf(awaited) >= 0) {
			found = true;
			ended.countDown();
		}
		tail.delete(0, Math.max(0, tail.length() - awaited.length()));
	}

	@Override
	public void ended(Optional<Problem> cause) {
		problem = cause;
		ended.countDown();
	}

	/** Returns when the text was found, the console has ended, or the progress is cancelled. */
	void await(Progress progress) {
		try {
			while (!progress.isCancelled() && !ended.await(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
				// the device may say more
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	boolean isFound() {
		return found;
	}

	/** @return why the device ended it */
	Optional<Problem> problem() {
		return problem;
	}
}
