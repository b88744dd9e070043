package org.edgeloop.device.ui.console;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.console.ConsoleListener;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.device.console.ConsoleSession;

/**
 * One try to open a console, and what comes of it: closed at any time from any thread, even while it is being opened. What is sent
 * waits in a queue, so that a device that takes nothing holds up nobody.
 */
final class ConsoleConnection {

	private static final int MOST_WAITING = 10_000;

	private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
	private final Consumer<Problem> failed;
	private Optional<ConsoleSession> session = Optional.empty();
	private Optional<Thread> sender = Optional.empty();
	private boolean isClosed;

	/** @param failed is told, in any thread, that something could not be sent */
	ConsoleConnection(Consumer<Problem> failed) {
		this.failed = failed;
	}

	/** Opens the console, which may take long. @return the title; empty if it was closed meanwhile */
	Optional<String> open(ConsoleOpener opener, ConsoleListener listener, Progress progress) throws IOException {
		ConsoleSession opened = opener.open(listener, progress);
		synchronized (this) {
			if (!isClosed) {
				session = Optional.of(opened);
				sender = Optional.of(Thread.ofVirtual().name("console input").start(() -> send(opened)));
				return Optional.of(opened.title());
			}
		}
		opened.close();
		return Optional.empty();
	}

	synchronized boolean takesInput() {
		return session.isPresent() && session.get().takesInput();
	}

	/** @return whether there was room for it */
	boolean send(String text) {
		return waiting.offer(text);
	}

	private void send(ConsoleSession opened) {
		try {
			while (true) {
				opened.send(waiting.take());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			if (!isClosed()) {
				failed.accept(Problem.error("this could not be sent: " + IoCause.inWords(e), opened.title(), "open the console anew"));
			}
		}
	}

	private synchronized boolean isClosed() {
		return isClosed;
	}

	/** Closes the console without waiting for the device. */
	void close() {
		Optional<ConsoleSession> opened;
		synchronized (this) {
			isClosed = true;
			opened = session;
			session = Optional.empty();
			sender.ifPresent(Thread::interrupt);
		}
		opened.ifPresent(open -> Thread.ofVirtual().name("console end").start(() -> close(open)));
	}

	private static void close(ConsoleSession open) {
		try {
			open.close();
		} catch (IOException e) {
			// It is gone either way.
		}
	}
}
