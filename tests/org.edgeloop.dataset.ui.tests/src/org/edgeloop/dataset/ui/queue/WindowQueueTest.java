package org.edgeloop.dataset.ui.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.features.FeatureWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowQueueTest {

	private static final Path PROJECT = Path.of("/somewhere/project");

	private final WindowQueue queue = new WindowQueue();

	@BeforeEach
	void fillQueue() {
		queue.fill(PROJECT, List.of(window("a", 0), window("gone", 0), window("a", 100), window("b", 50)));
	}

	@Test
	void stepsLeadFromWindowToWindowAndPassOverWhatCannotBeShown() {
		queue.examine("data/gone", _ -> Optional.of("It is gone."));
		assertEquals("4 windows", queue.position());
		assertEquals("1 3 4", walk(true));
		assertEquals("Window 4 of 4", queue.position());
		assertEquals("3 1", walk(false));
		assertEquals("1 seen, 2 It is gone., 3 seen, 4 seen", states());
	}

	@Test
	void withoutACurrentWindowStepsBeginAtTheEnds() {
		assertEquals(1, queue.step(true).orElseThrow().number());
		assertEquals(4, queue.step(false).orElseThrow().number());
	}

	@Test
	void theWindowsOfARecordingAreThoseOfItsProjectAlone() {
		assertEquals(List.of(1, 3), queue.of(PROJECT.resolve("../project"), "data/a").stream().map(QueuedWindow::number).toList());
		assertEquals(List.of(), queue.of(Path.of("/elsewhere"), "data/a"));
		queue.look(queue.windows().get(2));
		assertTrue(queue.of(PROJECT, "data/a").get(1).isCurrent());
	}

	@Test
	void theWindowBehindOneThatIsLeftOutTakesItsPlace() {
		queue.look(queue.windows().get(1));
		queue.leaveOut(queue.current().orElseThrow());
		assertEquals("Window 2 of 3", queue.position());
		assertEquals(window("a", 100), queue.current().orElseThrow().window());
		queue.leaveOut(queue.windows().getFirst());
		assertEquals("Window 1 of 2", queue.position());
		queue.look(queue.windows().getLast());
		queue.leaveOut(queue.current().orElseThrow());
		assertEquals("1 window", queue.position());
		queue.leaveOut(queue.windows().getFirst());
		assertEquals("No windows", queue.position());
		assertTrue(queue.step(true).isEmpty());
		assertTrue(queue.step(false).isEmpty());
	}

	@Test
	void whoListensIsToldOfEveryChange() {
		var told = new AtomicInteger();
		Runnable listener = told::incrementAndGet;
		queue.addListener(listener);
		queue.look(queue.windows().getFirst());
		queue.examine("data/a", _ -> Optional.empty());
		queue.clear();
		queue.removeListener(listener);
		queue.fill(PROJECT, List.of());
		assertEquals(3, told.get());
	}

	private String walk(boolean forward) {
		var numbers = new StringBuilder();
		for (Optional<QueuedWindow> next = queue.step(forward); next.isPresent(); next = queue.step(forward)) {
			queue.look(next.get());
			numbers.append(next.get().number()).append(' ');
		}
		return numbers.toString().strip();
	}

	private String states() {
		return queue.windows().stream().map(each -> each.number() + " " + (each.isSeen() ? "seen" : each.fault()))
				.collect(Collectors.joining(", "));
	}

	private static FeatureWindow window(String recording, long from) {
		return new FeatureWindow("data/" + recording, "DE", new SampleRange(from, from + 10));
	}
}
