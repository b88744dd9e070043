package org.edgeloop.experiment.ui.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.table.RunColumn;
import org.edgeloop.experiment.table.TableRow;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Runs view without a view, on a store whose values are known in closed form. */
class RunsPresenterTest {

	private static final RunColumn LOSS = new RunColumn(RunKey.metric("loss"));
	private static final RunColumn LEAST = RunColumn.metric("loss", MetricChoice.MIN);
	private static final RunColumn RATE = new RunColumn(RunKey.param("lr"));

	@TempDir
	Path folder;

	private SampleStore store;
	private QueuedBackground background;
	private RunsPresenter presenter;

	@BeforeEach
	void open() throws Exception {
		store = new SampleStore(folder.resolve("mlruns"));
		background = new QueuedBackground();
		presenter = new RunsPresenter(store.session, background);
		presenter.show(Optional.of(store.choice()));
		background.drain();
	}

	private List<String> names() {
		return IntStream.range(0, presenter.table().size()).mapToObj(index -> switch (presenter.table().row(index)) {
		case TableRow.OfRun run -> presenter.table().label(run.runId());
		case TableRow.OfGroup group -> group.label();
		}).toList();
	}

	@Test
	void showsTheNewestFirstWithTheColumnsThatTellThemApart() {
		assertEquals(List.of("run 5", "run 4", "run 3", "run 2", "run 1", "run 0"), names());
		List<RunKey> keys = presenter.columns().stream().map(ShownColumn::key).toList();
		assertTrue(keys.contains(RunKey.metric("loss")));
		assertTrue(keys.contains(RunKey.param("lr")), "it differs");
		assertFalse(keys.contains(RunKey.param("batch")), "all have the same");
		assertEquals("6 runs", presenter.summary());
		assertFalse(presenter.feed().isReading());
	}

	@Test
	void sortsByTheLeastValueAsSoonAsTheHistoriesAreRead() {
		presenter.arrangement().sortBy(LEAST, false, false);
		background.drain();
		assertEquals(List.of("run 3", "run 5", "run 4", "run 2", "run 1", "run 0"), names(), "the dip of run 3 comes first");
		assertEquals(-5, presenter.table().number(0, LEAST).orElseThrow());
	}

	@Test
	void sortsTheOtherWayRoundTheSecondTime() {
		presenter.arrangement().sortBy(LOSS, false);
		background.drain();
		assertEquals("run 0", names().getFirst(), "numbers start with the greatest");
		presenter.arrangement().sortBy(LOSS, false);
		background.drain();
		assertEquals("run 5", names().getFirst());
		presenter.arrangement().sortBy(RATE, false, false);
		presenter.arrangement().sortBy(LOSS, false, true);
		background.drain();
		assertEquals(List.of("run 5", "run 3", "run 1", "run 4", "run 2", "run 0"), names(), "by rate, then by loss");
		presenter.arrangement().clearOrder();
		background.drain();
		assertEquals("run 5", names().getFirst());
	}

	@Test
	void aWrongFilterIsExplainedAndTheLastGoodOneHolds() {
		presenter.setFilterText("params.lr = '0.1'");
		background.drain();
		assertEquals(List.of("run 4", "run 2", "run 0"), names());
		assertEquals("3 of 6 runs", presenter.summary());
		presenter.setFilterText("params.lr = ");
		background.drain();
		assertTrue(presenter.filterProblem().isPresent());
		assertEquals(3, presenter.table().runs());
		presenter.setFilterText("\"run 3\"");
		background.drain();
		assertEquals(Optional.empty(), presenter.filterProblem());
		assertEquals(List.of("run 3"), names());
	}

	@Test
	void groupsAndFolds() {
		presenter.arrangement().toggleGroup(RATE);
		background.drain();
		assertEquals(8, presenter.table().size(), "two headings and six runs");
		presenter.arrangement().toggleFolded(names().getFirst());
		background.drain();
		assertEquals(5, presenter.table().size());
		assertEquals(3, presenter.table().runIds(0).size(), "the runs of a folded group are selected with it");
		presenter.arrangement().clearGroups();
		background.drain();
		assertEquals(6, presenter.table().size());
	}

	@Test
	void pinsAndHides() {
		String oldest = store.runs.getFirst();
		presenter.arrangement().togglePinned(List.of(oldest));
		presenter.arrangement().hide(List.of(store.runs.getLast()));
		background.drain();
		assertEquals("run 0", names().getFirst());
		assertFalse(names().contains("run 5"));
		assertEquals("5 of 6 runs · 1 hidden", presenter.summary());
		presenter.arrangement().showHidden();
		presenter.arrangement().togglePinned(List.of(oldest));
		background.drain();
		assertEquals(List.of("run 5", "run 4", "run 3", "run 2", "run 1", "run 0"), names());
	}

	@Test
	void readsHistoriesOfRowsInSightAlone() {
		presenter.setColumns(List.of(new ShownColumn(LOSS, true)));
		presenter.need(2);
		background.drain();
		assertEquals(-5, presenter.summaries().get(store.runs.get(3), "loss").orElseThrow().min().value());
		assertTrue(presenter.summaries().get(store.runs.get(2), "loss").isEmpty(), "nobody looked at it");
	}

	@Test
	void aColumnThatShowsAnotherValueKeepsItsPlaceInTheOrder() {
		presenter.setColumns(List.of(new ShownColumn(RATE), new ShownColumn(LOSS)));
		presenter.arrangement().sortBy(LOSS, false, false);
		presenter.replace(new ShownColumn(LOSS), new ShownColumn(LOSS).withChoice(MetricChoice.MIN));
		background.drain();
		assertEquals(List.of(RATE, LEAST), presenter.columns().stream().map(ShownColumn::column).toList());
		assertEquals("run 3", names().getFirst());
		presenter.resetColumns();
		assertFalse(presenter.areColumnsChosen());
	}

	@Test
	void aRunThatChangesIsReadAgainAndItsHistoryToo() throws Exception {
		presenter.setColumns(List.of(new ShownColumn(LOSS, true)));
		presenter.need(0);
		background.drain();
		String run = store.runs.getLast();
		store.writer().log(run, RunBatch.tags(Map.of(RunTags.STAR, "true")));
		presenter.feed().touch(Set.of(run));
		background.drain();
		assertEquals("true", presenter.frame().text(presenter.frame().row(run).orElseThrow(), RunKey.tag(RunTags.STAR)));
		assertTrue(presenter.summaries().get(run, "loss").isEmpty(), "it will be read when it is looked at");
	}

	@Test
	void aDeletedRunGoesAndComesBackWithTheBin() throws Exception {
		String run = store.runs.get(2);
		store.writer().delete(run);
		presenter.feed().touch(Set.of(run));
		background.drain();
		assertFalse(names().contains("run 2"));
		presenter.feed().setDeletedShown(true);
		background.drain();
		assertTrue(names().contains("run 2"));
	}

	@Test
	void followsARunWhileItTrains() throws Exception {
		String run = store.writer().createRun(store.experiment, "live", "anna", 1_800_000_000_000L, Map.of()).id();
		while (presenter.table().indexOf(run).isEmpty()) {
			background.await();
		}
		assertEquals("live", names().getFirst());
		store.writer().log(run, RunBatch.metrics(List.of(new RunBatch.Metric("loss", new MetricPoint(1_800_000_000_001L, 0.125, 1)))));
		while (presenter.table().number(0, LOSS).orElse(-1) != 0.125) {
			background.await();
		}
		store.writer().update(run, RunStatus.FINISHED, 1_800_000_000_002L);
		while (!presenter.table().text(0, RunColumn.of(RunAttribute.STATUS)).equals("FINISHED")) {
			background.await();
		}
		presenter.close();
	}

	@Test
	void whatIsReadForAnotherChoiceIsNotShown() {
		presenter.feed().refresh();
		presenter.show(Optional.empty());
		background.drain();
		assertEquals(0, presenter.table().size());
		assertEquals("", presenter.summary());
	}

	@Test
	void cancellingKeepsWhatThereIs() {
		presenter.feed().refresh();
		presenter.feed().cancel();
		background.drain();
		assertEquals(6, presenter.table().size());
		assertFalse(presenter.feed().isReading());
	}

	@Test
	void aStoreThatHasGoneIsSaid() throws Exception {
		presenter.show(Optional.of(new ExperimentChoice(new TrackedStore(
				new TrackingUri.Sqlite(folder.resolve("none.db")), "None", true), Set.of(), "None")));
		background.drain();
		assertEquals(1, presenter.feed().problems().size());
		assertTrue(presenter.summary().contains("none.db"), presenter.summary());
	}

	@Test
	void exportsWhatIsShownWithAllDigits() throws Exception {
		presenter.setColumns(List.of(new ShownColumn(LEAST), new ShownColumn(RATE)));
		presenter.setFilterText("params.lr = '0.01'");
		background.drain();
		Path file = presenter.export(folder.resolve("runs.csv")).run(Progress.NONE);
		List<String> lines = Files.readAllLines(file);
		assertEquals(4, lines.size());
		assertTrue(lines.getFirst().endsWith("metrics.loss@min,params.lr"), lines.getFirst());
		assertEquals(store.runs.get(3) + ",run 3,-5.0,0.01", lines.get(2));
	}
}
