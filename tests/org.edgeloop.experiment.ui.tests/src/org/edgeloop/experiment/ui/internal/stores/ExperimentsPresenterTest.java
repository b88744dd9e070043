package org.edgeloop.experiment.ui.internal.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.ui.runs.SampleStore;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.ui.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree of stores without a tree. */
class ExperimentsPresenterTest {

	@TempDir
	Path folder;

	private SampleStore store;
	private ExperimentsPresenter presenter;

	@BeforeEach
	void open() throws Exception {
		store = new SampleStore(folder.resolve("mlruns"));
		ModelRegistry registry = store.session.open(store.tracked).registry();
		registry.createModel("bearing", "");
		registry.createVersion("bearing", "file:/m", store.runs.getFirst(), "");
		registry.createVersion("bearing", "file:/m", store.runs.getLast(), "");
		registry.setAlias("bearing", "champion", 2);
		registry.transition("bearing", 1, ModelStage.STAGING, false);
		presenter = new ExperimentsPresenter(store.session, this::read);
	}

	private void read(TrackedStore tracked, Consumer<StoreContents> contents, Consumer<Problem> failure) {
		try {
			contents.accept(new ReadStoreOperation(store.session, tracked).run(Progress.NONE));
		} catch (IOException e) {
			failure.accept(Problems.of(e));
		}
	}

	private List<String> names(StoreNode node) {
		return presenter.children(node).stream().map(StoreText::name).toList();
	}

	@Test
	void listsExperimentsAndModels() {
		StoreNode root = presenter.roots().getFirst();
		assertInstanceOf(StoreNode.Pending.class, presenter.children(root).getFirst(), "nobody looked into it yet");
		assertEquals(List.of("sweep", "Registered Models"), names(root));
		StoreNode registry = presenter.children(root).getLast();
		assertEquals(List.of("bearing"), names(registry));
		StoreNode model = presenter.children(registry).getFirst();
		assertEquals(List.of("Version 2", "Version 1"), names(model));
		assertEquals(List.of("@champion", "Staging"), presenter.children(model).stream().map(StoreText::remark).toList());
		assertTrue(presenter.canPromote(presenter.children(model).getFirst()));
		assertFalse(presenter.canPromote(model));
		assertEquals(model, presenter.parent(presenter.children(model).getFirst()).orElseThrow());
	}

	@Test
	void looksAtTheExperimentsThatAreSelected() {
		StoreNode root = presenter.roots().getFirst();
		presenter.children(root);
		StoreNode sweep = presenter.children(root).stream().filter(node -> StoreText.name(node).equals("sweep")).findFirst().orElseThrow();
		presenter.choose(List.of(sweep));
		assertEquals(new ExperimentChoice(store.tracked, Set.of(store.experiment), "sweep"), store.session.choice().orElseThrow());
		presenter.choose(List.of(sweep, root));
		assertEquals(Set.of(), store.session.choice().orElseThrow().experimentIds(), "the store stands for all");
		presenter.choose(List.of(presenter.children(root).getLast()));
		assertEquals(Set.of(), store.session.choice().orElseThrow().experimentIds(), "models have no runs");
	}

	@Test
	void whatIsNewComesWithTheNextReading() throws Exception {
		StoreNode root = presenter.roots().getFirst();
		presenter.children(root);
		store.writer().createExperiment("second", Map.of());
		assertFalse(names(root).contains("second"));
		presenter.refresh();
		assertTrue(names(root).contains("second"));
	}

	@Test
	void aStoreThatCannotBeReadSaysWhy() {
		var broken = new TrackedStore(new TrackingUri.Sqlite(folder.resolve("none.db")), "broken", true);
		store.session.setAddedStores(List.of(broken));
		presenter.children(new StoreNode.OfStore(broken));
		StoreNode failure = presenter.children(new StoreNode.OfStore(broken)).getFirst();
		assertTrue(StoreText.details(failure).contains("none.db"), StoreText.details(failure));
		store.session.setAddedStores(List.of());
		presenter.storesChanged();
		assertEquals(1, presenter.roots().size());
	}
}
