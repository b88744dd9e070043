package org.edgeloop.experiment.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.runs.SampleStore;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Run view without a view. */
class RunPresenterTest {

	@TempDir
	Path folder;

	private SampleStore store;
	private QueuedBackground background;
	private RunPresenter presenter;

	@BeforeEach
	void open() throws Exception {
		store = new SampleStore(folder.resolve("mlruns"));
		background = new QueuedBackground();
		presenter = new RunPresenter(store.session, background);
	}

	private void show(int run) {
		presenter.show(Optional.of(new RunReference(store.tracked, store.runs.get(run))));
		background.drain();
	}

	@Test
	void readsTheRunAndThenItsHistories() {
		show(3);
		assertEquals("run 3", presenter.run().orElseThrow().name());
		MetricRow loss = presenter.metrics().getFirst();
		assertEquals(0.7, loss.last().value(), 1e-12);
		assertEquals(-5, loss.summary().orElseThrow().min().value());
		assertEquals(SampleStore.STEPS, loss.summary().orElseThrow().count());
	}

	@Test
	void readsFoldersAsTheyAreOpenedAndFetchesFiles() throws Exception {
		Path there = store.artifact(store.runs.get(1), "plots/note.txt", "seen");
		show(1);
		assertEquals(Optional.empty(), presenter.artifacts(""));
		background.drain();
		assertEquals(List.of("plots"), presenter.artifacts("").orElseThrow().stream().map(Artifact::path).toList());
		presenter.artifacts("plots");
		background.drain();
		assertEquals(List.of(new Artifact("plots/note.txt", false, 4)), presenter.artifacts("plots").orElseThrow());
		var fetched = new ArrayList<Path>();
		presenter.fetch("plots/note.txt", fetched::add, problem -> { throw new AssertionError(problem.toLine()); });
		background.drain();
		assertEquals("seen", Files.readString(fetched.getFirst()));
		assertEquals(there, fetched.getFirst(), "a store of files needs no copy");
	}

	@Test
	void followsTheRunAndNoOther() throws Exception {
		show(0);
		store.writer().update(store.runs.get(0), RunStatus.FAILED, 1_700_000_000_700L);
		presenter.changed(store.tracked, Set.of(store.runs.get(1)));
		background.drain();
		assertEquals(RunStatus.FINISHED, presenter.run().orElseThrow().status());
		presenter.changed(store.tracked, Set.of(store.runs.get(0)));
		background.drain();
		assertEquals(RunStatus.FAILED, presenter.run().orElseThrow().status());
	}

	@Test
	void aRunThatIsNotThereIsSaid() {
		presenter.show(Optional.of(new RunReference(store.tracked, "0".repeat(32))));
		background.drain();
		assertTrue(presenter.problem().isPresent());
		show(2);
		assertEquals(Optional.empty(), presenter.problem());
	}

	@Test
	void whatIsReadOfAnotherRunIsNotShown() {
		presenter.show(Optional.of(new RunReference(store.tracked, store.runs.get(4))));
		presenter.show(Optional.of(new RunReference(store.tracked, store.runs.get(5))));
		background.drain();
		assertEquals("run 5", presenter.run().orElseThrow().name());
	}
}
