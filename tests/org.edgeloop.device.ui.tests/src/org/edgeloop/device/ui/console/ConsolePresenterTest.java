package org.edgeloop.device.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.console.ConsoleListener;
import org.edgeloop.device.console.ConsoleSession;
import org.edgeloop.device.ui.console.ConsolePresenter.State;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console without its widgets, against a device that does what the test says. */
class ConsolePresenterTest {

	private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

	@TempDir
	Path folder;

	private final QueuedBackground background = new QueuedBackground();
	private final Device device = new Device();
	private final ConsolePresenter presenter = new ConsolePresenter("bench", () -> (listener, _) -> device.open(listener), background, () -> NOW);

	/** What is said, in lines. */
	private List<String> lines() {
		return presenter.text().lines().stream().map(ConsoleLine::text).toList();
	}

	@Test
	void aConsoleIsOpenedAndShowsWhatTheDeviceSays() {
		presenter.open();
		assertEquals(State.OPENING, presenter.state());
		background.drain();
		assertEquals(State.OPEN, presenter.state());
		assertTrue(presenter.takesInput());
		device.listener.said("hello\r\nwo");
		device.listener.said("rld");
		background.drain();
		assertEquals(List.of("connected to /dev/pretend", "hello", "world"), lines());
	}

	@Test
	void whatIsTypedIsSentInOrderWithItsEnding() throws InterruptedException {
		presenter.open();
		background.drain();
		presenter.sendLine("status");
		presenter.setEnding(LineEnding.LF);
		presenter.setEchoes(true);
		presenter.sendLine("go");
		presenter.sendRaw("\u0003");
		assertEquals(List.of("status\r", "go\n", "\u0003"), List.of(device.next(), device.next(), device.next()));
		assertTrue(lines().contains("> go"));
		assertFalse(lines().contains("> status"));
	}

	@Test
	void whyItDoesNotOpenIsSaidAndAnotherTryForgetsIt() {
		device.refusal = Optional.of(Problem.error("the port is in use", "/dev/pretend", "close the other program"));
		presenter.open();
		background.drain();
		assertEquals(State.CLOSED, presenter.state());
		assertEquals("the port is in use", presenter.problem().orElseThrow().what());
		assertTrue(lines().getLast().contains("the port is in use"));
		device.refusal = Optional.empty();
		presenter.open();
		assertTrue(presenter.problem().isEmpty());
		background.drain();
		assertEquals(State.OPEN, presenter.state());
	}

	@Test
	void aDeviceThatIsUnpluggedEndsItBehindItsLastWords() {
		presenter.open();
		background.drain();
		device.listener.said("last words");
		device.listener.ended(Optional.of(Problem.error("it is unplugged", "/dev/pretend", "")));
		background.drain();
		assertEquals(State.CLOSED, presenter.state());
		assertEquals("last words", lines().get(1));
		assertTrue(lines().get(2).contains("unplugged"));
		assertFalse(presenter.takesInput());
	}

	@Test
	void closingFreesTheDevice() throws InterruptedException {
		presenter.open();
		background.drain();
		presenter.close();
		assertTrue(device.closed.await(30, TimeUnit.SECONDS));
		assertEquals(State.CLOSED, presenter.state());
		assertTrue(presenter.problem().isEmpty());
		device.listener.said("too late");
		device.listener.ended(Optional.of(Problem.error("closed", "", "")));
		background.drain();
		assertTrue(presenter.problem().isEmpty());
	}

	@Test
	void aConsoleThatIsClosedWhileItOpensIsFreedWhenItHasOpened() throws InterruptedException {
		presenter.open();
		device.whileOpening = presenter::close;
		background.drain();
		assertTrue(device.closed.await(30, TimeUnit.SECONDS));
		assertEquals(State.CLOSED, presenter.state());
		assertFalse(presenter.takesInput());
	}

	@Test
	void whatCannotBeSentIsSaid() throws InterruptedException {
		presenter.open();
		background.drain();
		device.isDeaf = true;
		presenter.sendLine("x");
		background.await();
		assertTrue(lines().getLast().contains("could not be sent"));
	}

	@Test
	void theLogIsSavedAsItIsShown() throws IOException {
		presenter.open();
		background.drain();
		device.listener.said("\u001B[31mred\u001B[0m\r\n");
		background.drain();
		presenter.setTimes(true);
		Path log = folder.resolve("bench.log");
		presenter.save(log);
		background.drain();
		String time = presenter.written(presenter.text().line(0)).substring(0, presenter.indent());
		assertEquals(time + "connected to /dev/pretend\n" + time + "red\n", Files.readString(log));
		assertTrue(lines().getLast().contains("bench.log"));
	}

	/** A device that takes everything down. */
	private static final class Device {

		private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
		private final CountDownLatch closed = new CountDownLatch(1);
		private Optional<Problem> refusal = Optional.empty();
		private Runnable whileOpening = () -> {
		};
		private volatile boolean isDeaf;
		private ConsoleListener listener;

		ConsoleSession open(ConsoleListener told) throws IOException {
			listener = told;
			whileOpening.run();
			if (refusal.isPresent()) {
				throw new ConnectionException(refusal.get());
			}
			return new ConsoleSession() {
				@Override
				public String title() {
					return "/dev/pretend";
				}

				@Override
				public boolean takesInput() {
					return true;
				}

				@Override
				public void send(String text) throws IOException {
					if (isDeaf) {
						throw new IOException("gone");
					}
					sent.add(text);
				}

				@Override
				public void close() {
					closed.countDown();
				}
			};
		}

		String next() throws InterruptedException {
			return String.valueOf(sent.poll(30, TimeUnit.SECONDS));
		}
	}
}
