package org.edgeloop.experiment.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunStatus;
import org.junit.jupiter.api.Test;

/** When a watch asks, about which runs, and what it says; its clock is turned by hand. */
class RestWatchTest {

	private final Map<String, Run> server = new HashMap<>();
	private final List<String> asked = new ArrayList<>();
	private final List<Set<String>> said = new ArrayList<>();
	private final List<Long> pauses = new ArrayList<>();
	private Runnable next = () -> {
		throw new AssertionError("nothing is planned");
	};
	private boolean planned;
	private boolean away;

	/** A clock that remembers the one thing that is planned. */
	private final ScheduledExecutorService clock = (ScheduledExecutorService) Proxy.newProxyInstance(RestWatchTest.class.getClassLoader(),
			new Class<?>[] { ScheduledExecutorService.class }, (_, method, arguments) -> {
				if (method.getName().equals("schedule")) {
					next = (Runnable) arguments[0];
					pauses.add((Long) arguments[1]);
					planned = true;
				}
				return null;
			});

	private void tick() {
		planned = false;
		next.run();
	}

	private Run answer(String id) throws IOException {
		asked.add(id);
		if (away) {
			throw new ConnectionException(Problem.error("away", "", ""));
		}
		Run run = server.get(id);
		if (run == null) {
			throw new ProblemException(Problem.error("no such run", id, ""));
		}
		return run;
	}

	private void serve(String id, RunStatus status, long ended) {
		server.put(id, new Run(id, "1", "", status, Lifecycle.ACTIVE, "", 0, ended, "", new TreeMap<>(), new TreeMap<>(), new TreeMap<>(),
				List.of()));
	}

	private RestWatch watch(String... ids) {
		var watch = new RestWatch((id, _) -> answer(id), Set.of(ids), said::add, clock);
		watch.start();
		return watch;
	}

	@Test
	void asksTheMoreRarelyTheLongerNothingChanges() {
		serve("a", RunStatus.RUNNING, 0);
		watch("a");
		tick();
		assertEquals(List.of(Set.of("a")), said, "what it is like at first");
		for (int count = 0; count < 10; count++) {
			tick();
		}
		assertEquals(1, said.size(), "nothing new");
		assertEquals(List.of(2000L, 2000L, 3000L, 4500L), pauses.subList(0, 4));
		assertEquals(30_000L, pauses.getLast());
		serve("a", RunStatus.RUNNING, 7);
		tick();
		assertEquals(2, said.size());
		assertEquals(2000L, pauses.getLast(), "soon again, for it lives");
	}

	@Test
	void runsThatEndOrVanishAreSaidOnceAndAskedForNoMore() {
		serve("a", RunStatus.FINISHED, 5);
		serve("b", RunStatus.RUNNING, 0);
		watch("a", "b", "gone");
		tick();
		assertEquals(Set.of("a", "b", "gone"), said.getFirst());
		asked.clear();
		serve("b", RunStatus.KILLED, 9);
		tick();
		assertEquals(List.of("b"), asked);
		assertEquals(Set.of("b"), said.getLast());
		assertFalse(planned, "nothing runs any more");
	}

	@Test
	void aServerThatIsAwayIsAskedAgainLater() {
		serve("a", RunStatus.RUNNING, 0);
		watch("a");
		away = true;
		tick();
		tick();
		assertEquals(List.of(), said);
		assertTrue(planned);
		away = false;
		tick();
		assertEquals(List.of(Set.of("a")), said);
	}

	@Test
	void afterItIsClosedNothingIsSaidOrPlanned() {
		serve("a", RunStatus.RUNNING, 0);
		RestWatch watch = watch("a");
		watch.close();
		tick();
		assertEquals(List.of(), said);
		assertFalse(planned);
	}
}
