package org.edgeloop.experiment.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes to runs, on a store of files. */
class EditRunsOperationTest {

	@TempDir
	Path folder;

	private TrackingStore store;
	private String one;
	private String other;

	@BeforeEach
	void open() throws Exception {
		store = TrackingStores.open(new TrackingUri.Files(folder), new Credentials.Anonymous(), folder.resolve("cache"));
		TrackingWriter writer = store.writer().orElseThrow();
		String experiment = writer.createExperiment("sweep", Map.of());
		one = writer.createRun(experiment, "one", "anna", 1_700_000_000_000L, Map.of()).id();
		other = writer.createRun(experiment, "other", "anna", 1_700_000_000_000L, Map.of()).id();
	}

	private void edit(EditRunsOperation.Edit edit, String... runs) throws Exception {
		assertEquals(Set.of(runs), new EditRunsOperation(store, Set.of(runs), edit).run(Progress.NONE));
	}

	@Test
	void starsAndNotesAreTagsThatCanBeTakenOff() throws Exception {
		edit(EditRunsOperation.star(true), one, other);
		edit(EditRunsOperation.note("good"), one);
		assertEquals("true", store.run(other).tags().get(RunTags.STAR));
		assertEquals("good", store.run(one).tags().get(RunTags.NOTE));
		edit(EditRunsOperation.star(false), one);
		edit(EditRunsOperation.note(""), one);
		assertFalse(store.run(one).tags().containsKey(RunTags.STAR));
		assertFalse(store.run(one).tags().containsKey(RunTags.NOTE));
		assertEquals("true", store.run(other).tags().get(RunTags.STAR));
	}

	@Test
	void aRunThatIsRenamedHasItsNameInBothPlaces() throws Exception {
		edit(EditRunsOperation.rename("better"), one);
		assertEquals("better", store.run(one).name());
		assertEquals("better", store.run(one).tags().get(RunTags.NAME));
	}

	@Test
	void deletedRunsComeBack() throws Exception {
		edit(EditRunsOperation.delete(), one, other);
		assertEquals(Lifecycle.DELETED, store.run(one).lifecycle());
		edit(EditRunsOperation.restore(), one);
		assertEquals(Lifecycle.ACTIVE, store.run(one).lifecycle());
		assertEquals(Lifecycle.DELETED, store.run(other).lifecycle());
	}

	@Test
	void oneThatFailsDoesNotKeepTheOthers() throws Exception {
		String none = "f".repeat(32);
		var operation = new EditRunsOperation(store, Set.of(one, none, other), EditRunsOperation.star(true));
		ProblemException failure = assertThrows(ProblemException.class, () -> operation.run(Progress.NONE));
		assertTrue(failure.problem().toLine().contains(none), failure.problem().toLine());
		assertEquals("true", store.run(one).tags().get(RunTags.STAR));
		assertEquals("true", store.run(other).tags().get(RunTags.STAR));
	}
}
