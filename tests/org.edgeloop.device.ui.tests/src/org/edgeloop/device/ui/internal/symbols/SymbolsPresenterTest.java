package org.edgeloop.device.ui.internal.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.browse.SymbolBrowser;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.ui.Background;
import org.junit.jupiter.api.Test;

/** Symbols while somebody looks for one, on a device of two levels. */
class SymbolsPresenterTest {

	private static final SymbolNode MAIN = new SymbolNode("MAIN", "MAIN", "", "", false, true);
	private static final SymbolNode SPEED = new SymbolNode("MAIN.speed", "speed", "LREAL", "", true, false);
	private static final SymbolNode SECRET = new SymbolNode("MAIN.secret", "secret", "INT", "", true, false);

	private final Later later = new Later();
	private final Device device = new Device();
	private int openings;
	private final SymbolsPresenter presenter = new SymbolsPresenter(_ -> {
		openings++;
		return device;
	}, later, () -> {
		// nothing is shown
	});

	@Test
	void aLevelIsReadOnceAndItsValuesBehindIt() {
		assertEquals(Optional.empty(), presenter.level(""));
		assertEquals(Optional.empty(), presenter.level(""));
		later.finish();
		assertEquals(Optional.of(List.of(MAIN)), presenter.level(""));
		presenter.level("MAIN");
		later.next();
		assertEquals(Optional.of(List.of(SPEED, SECRET)), presenter.level("MAIN"));
		assertEquals("", presenter.value(SPEED));
		later.finish();
		assertEquals("12.5", presenter.value(SPEED));
		assertEquals("", presenter.value(SECRET), "what may not be read is no failure");
		assertTrue(presenter.problem().isEmpty());
		assertEquals(List.of("parts ", "parts MAIN", "value MAIN.speed", "value MAIN.secret"), device.asked);
		assertEquals(1, openings);
	}

	@Test
	void whatIsTypedIsSearchedForUntilItIsTakenAway() {
		presenter.search("spe");
		assertTrue(presenter.isSearching());
		later.finish();
		assertEquals(Optional.of(List.of(SPEED)), presenter.found());
		assertEquals("12.5", presenter.value(SPEED));
		presenter.search(" ");
		assertEquals(Optional.empty(), presenter.found());
		assertFalse(presenter.isSearching());
	}

	@Test
	void aLostConnectionIsSaid() {
		device.isLost = true;
		presenter.level("");
		later.finish();
		assertEquals(Optional.empty(), presenter.level(""));
		assertEquals("The connection was lost", presenter.problem().orElseThrow().what());
		assertFalse(presenter.problem().orElseThrow().remedy().isEmpty());
	}

	@Test
	void theConnectionIsClosedWithTheDialog() {
		presenter.level("");
		later.finish();
		presenter.close();
		later.finish();
		assertTrue(device.isClosed);
	}

	private static final class Device implements SymbolBrowser {

		private final List<String> asked = new ArrayList<>();
		private boolean isLost;
		private boolean isClosed;

		@Override
		public List<SymbolNode> parts(String parent, Progress progress) throws IOException {
			asked.add("parts " + parent);
			if (isLost) {
				throw new ConnectionException(Problem.error("The connection was lost", "127.0.0.1", ""));
			}
			return parent.isEmpty() ? List.of(MAIN) : List.of(SPEED, SECRET);
		}

		@Override
		public List<SymbolNode> find(String under, String text, int most, Progress progress) {
			return List.of(SPEED);
		}

		@Override
		public String value(String id) throws IOException {
			asked.add("value " + id);
			if (id.equals(SECRET.id())) {
				throw new ProblemException(Problem.error("nobody may read this", id, ""));
			}
			return "12.5";
		}

		@Override
		public void close() {
			isClosed = true;
		}
	}

	/** Work is done when the test says so. */
	private static final class Later implements Background {

		private final Deque<Runnable> waiting = new ArrayDeque<>();

		@Override
		public <T> Runnable start(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
			waiting.add(() -> {
				try {
					done.accept(work.run(Progress.NONE));
				} catch (ProblemException e) {
					failed.accept(e.problem());
				} catch (IOException e) {
					throw new AssertionError(e);
				}
			});
			return () -> {
				// it is short
			};
		}

		@Override
		public void post(Runnable task) {
			waiting.add(task);
		}

		@Override
		public void later(int milliseconds, Runnable task) {
			waiting.add(task);
		}

		void next() {
			waiting.remove().run();
		}

		void finish() {
			while (!waiting.isEmpty()) {
				next();
			}
		}
	}
}
