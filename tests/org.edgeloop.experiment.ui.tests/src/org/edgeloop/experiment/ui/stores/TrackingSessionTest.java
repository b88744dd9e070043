package org.edgeloop.experiment.ui.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.Test;

/** Stores are opened once, shared, and closed when they leave the list. */
class TrackingSessionTest {

	private static final TrackedStore ONE = new TrackedStore(new TrackingUri.Files(Path.of("/a/mlruns")), "one", false);
	private static final TrackedStore OTHER = new TrackedStore(new TrackingUri.Sqlite(Path.of("/b/mlflow.db")), "other", true);

	private final List<String> log = new ArrayList<>();
	private boolean refusing;
	private final TrackingSession session = new TrackingSession(this::opened, e -> log.add("problem " + e));

	/** A store that notes its end, and nothing else. */
	private TrackingStore opened(TrackingUri uri) throws IOException {
		log.add("open " + uri);
		if (refusing) {
			throw new IOException("refused");
		}
		return (TrackingStore) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { TrackingStore.class }, (store, method, arguments) -> {
			log.add(method.getName() + " " + uri);
			return null;
		});
	}

	@Test
	void opensOnceAndClosesWhatLeavesTheList() throws Exception {
		session.setProjectStores(List.of(ONE));
		session.setAddedStores(List.of(OTHER));
		assertEquals(List.of(ONE, OTHER), session.stores());
		assertSame(session.open(ONE), session.open(ONE));
		session.open(OTHER);
		session.setProjectStores(List.of());
		assertEquals(List.of("open file:/a/mlruns", "open sqlite:////b/mlflow.db", "close file:/a/mlruns"), log);
		session.closeAll();
		assertEquals("close sqlite:////b/mlflow.db", log.getLast());
	}

	@Test
	void triesAgainAfterAFailure() throws Exception {
		refusing = true;
		assertThrows(IOException.class, () -> session.open(ONE));
		refusing = false;
		TrackingStore store = session.open(ONE);
		session.reopen(ONE);
		assertNotSame(store, session.open(ONE));
	}

	@Test
	void aStoreThatIsAddedTwiceIsListedOnce() {
		session.setProjectStores(List.of(ONE));
		session.setAddedStores(List.of(new TrackedStore(ONE.uri(), "again", true), OTHER));
		assertEquals(List.of("one", "other"), session.stores().stream().map(TrackedStore::name).toList());
		assertEquals("one", session.store(ONE.uri()).name());
	}

	@Test
	void theChoiceGoesWithItsStore() {
		var heard = new ArrayList<Optional<ExperimentChoice>>();
		session.addListener(new TrackingSession.Listener() {
			@Override
			public void choiceChanged() {
				heard.add(session.choice());
			}
		});
		session.setProjectStores(List.of(ONE));
		var choice = new ExperimentChoice(ONE, Set.of("1"), "sweep");
		session.choose(choice);
		session.choose(choice);
		session.setProjectStores(List.of());
		assertEquals(List.of(Optional.of(choice), Optional.empty()), heard, "the same choice again is no news");
	}
}
