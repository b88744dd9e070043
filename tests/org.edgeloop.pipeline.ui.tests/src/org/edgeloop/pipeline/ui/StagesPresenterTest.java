package org.edgeloop.pipeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.StagesPresenter.Situation;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view's logic on repositories on the disk, with DVC's own rules behind it. */
class StagesPresenterTest {

	private static final String PIPELINE = """
			stages:
			  copy:
			    cmd: cp source.txt copy.txt
			    deps: [source.txt]
			    outs: [copy.txt]
			  count:
			    cmd: wc -c < copy.txt > count.txt
			    deps: [copy.txt]
			    params: [unit]
			    outs: [count.txt]
			""";

	@TempDir
	Path folder;

	private final QueuedBackground background = new QueuedBackground();
	private final StageSource source = new DvcStages();
	private final Set<Change> told = EnumSet.noneOf(Change.class);
	private StagesPresenter presenter;

	@BeforeEach
	void setUp() throws IOException {
		folder = folder.toRealPath();
		presenter = new StagesPresenter(background, source, new StageRuns(background, source));
		presenter.addListener(told::add);
	}

	private void repository(String pipeline) throws IOException {
		Files.createDirectories(folder.resolve(".dvc"));
		Files.writeString(folder.resolve(".dvc/config"), "");
		Files.writeString(folder.resolve("dvc.yaml"), pipeline);
		Files.writeString(folder.resolve("source.txt"), "some text");
		Files.writeString(folder.resolve("params.yaml"), "unit: byte\nother: 1\n");
	}

	private void show() {
		presenter.show(Optional.of(folder));
		background.drain();
	}

	private void run(ReproOptions options) {
		presenter.run(options);
		background.drain();
	}

	private List<String> conditions() {
		return presenter.rows().stream().map(row -> row.address() + ": " + presenter.condition(row.address()).word()).toList();
	}

	@Test
	void saysWhatIsMissingUntilThereAreStages() throws IOException {
		assertEquals(Situation.NO_PROJECT, presenter.situation());
		presenter.show(Optional.of(folder));
		assertEquals(Situation.READING, presenter.situation());
		background.drain();
		assertEquals(Situation.NO_REPOSITORY, presenter.situation());
		Files.createDirectories(folder.resolve(".dvc"));
		presenter.refresh();
		background.drain();
		assertEquals(Situation.NO_STAGES, presenter.situation());
		repository(PIPELINE);
		presenter.refresh();
		background.drain();
		assertEquals(Situation.STAGES, presenter.situation(), () -> presenter.problem().toString());
		assertEquals(Optional.of(folder), presenter.root());
	}

	@Test
	void stagesRunInTheirOrderAndStandAsTheyDoAfterwards() throws IOException {
		repository(PIPELINE);
		show();
		assertEquals(List.of("copy: never ran", "count: never ran"), conditions());
		run(new ReproOptions(List.of(), Set.of(Flag.ALL_PIPELINES), 1));
		assertEquals(List.of("copy: up to date", "count: up to date"), conditions());
		StageRun run = presenter.run().orElseThrow();
		assertFalse(run.isRunning());
		assertEquals("Finished: 2 ran", run.summary());
		assertEquals("9", Files.readString(folder.resolve("count.txt")).strip());
		Files.writeString(folder.resolve("source.txt"), "other text");
		presenter.refresh();
		background.drain();
		assertEquals(List.of("copy: would run", "count: may run"), conditions());
		assertEquals("dependency source.txt: modified", presenter.row("copy").orElseThrow().reasons().getFirst().text());
	}

	@Test
	void parametersAreHeldAgainstThoseOfTheLastRun() throws IOException {
		repository(PIPELINE);
		show();
		run(new ReproOptions(List.of(), Set.of(Flag.ALL_PIPELINES), 1));
		Files.writeString(folder.resolve("params.yaml"), "unit: word\nother: 2\n");
		presenter.refresh();
		background.drain();
		assertEquals(List.of("copy: up to date", "count: would run"), conditions());
		List<String> parts = StagePart.of(presenter.row("count").orElseThrow()).stream()
				.map(part -> String.join("|", part.role().word(), part.name(), part.state(), part.before(), part.now())).toList();
		// Sizes and hashes: md5sum of "some text" is 552e21cd4cd99186… and of "9\n" 7c5aba41f53293b7….
		assertEquals(List.of("reads|copy.txt||9 B, 552e21cd|", "parameter|params.yaml:unit|modified|byte|word", "makes|count.txt||2 B, 7c5aba41|"), parts);
	}

	@Test
	void parametersOfStageThatNeverRanAreNew() throws IOException {
		repository(PIPELINE);
		show();
		List<StagePart> parts = StagePart.of(presenter.row("count").orElseThrow());
		assertEquals(List.of(new StagePart(StagePart.Role.PARAMETER, "params.yaml:unit", "new", "", "")),
				parts.stream().filter(part -> part.role() == StagePart.Role.PARAMETER).toList());
	}

	@Test
	void failureIsSaidAndStaysUntilTheStageIsRunAgain() throws IOException {
		repository(PIPELINE.replace("wc -c < copy.txt > count.txt", "echo on its way; echo bad luck >&2; exit 3"));
		show();
		run(new ReproOptions(List.of("count"), Set.of(), 1));
		assertEquals(List.of("copy: up to date", "count: failed"), conditions());
		StageRun run = presenter.run().orElseThrow();
		assertTrue(run.problem().isPresent());
		assertEquals("Failed: 1 ran, 1 failed", run.summary());
		List<String> said = run.log().stream().filter(line -> line.stage().equals("count")).map(line -> line.tone() + " " + line.text()).sorted().toList();
		assertEquals(List.of("ERROR bad luck", "OUTPUT on its way"), said);
		Files.writeString(folder.resolve("dvc.yaml"), PIPELINE);
		run(new ReproOptions(List.of("count"), Set.of(), 1));
		assertEquals(List.of("copy: up to date", "count: up to date"), conditions());
	}

	@Test
	void brokenFileHidesNothingThatWasReadBefore() throws IOException {
		repository(PIPELINE);
		show();
		Files.writeString(folder.resolve("dvc.yaml"), "stages: [");
		presenter.refresh();
		background.drain();
		assertEquals(Situation.STAGES, presenter.situation());
		assertTrue(presenter.problem().orElseThrow().toLine().contains("dvc.yaml"), () -> presenter.problem().toString());
		Files.writeString(folder.resolve("dvc.yaml"), PIPELINE);
		presenter.refresh();
		background.drain();
		assertEquals(Optional.empty(), presenter.problem());
	}

	@Test
	void brokenFileIsNamedWhereNothingWasReadBefore() throws IOException {
		repository("stages: [");
		show();
		assertEquals(Situation.PROBLEM, presenter.situation());
		assertTrue(presenter.problem().orElseThrow().toLine().contains("dvc.yaml"), () -> presenter.problem().toString());
	}

	@Test
	void selectionOutlivesWhatIsReadAnewAndForgetsStagesThatAreGone() throws IOException {
		repository(PIPELINE);
		show();
		presenter.select(List.of("count", "copy"));
		Files.writeString(folder.resolve("dvc.yaml"), PIPELINE.replace("copy:", "duplicate:"));
		presenter.refresh();
		background.drain();
		assertEquals(List.of("count"), presenter.selection());
		assertEquals("count", presenter.selected().orElseThrow().address());
	}

	@Test
	void pictureStaysWhileOnlyStatesChange() throws IOException {
		repository(PIPELINE);
		show();
		var before = presenter.picture().layout().orElseThrow();
		told.clear();
		run(new ReproOptions(List.of(), Set.of(Flag.ALL_PIPELINES), 1));
		assertTrue(told.contains(Change.CONDITIONS));
		assertFalse(told.contains(Change.LAYOUT));
		assertEquals(before, presenter.picture().layout().orElseThrow());
	}

	@Test
	void runsGoOnWhenTheViewShowsAnotherProject(@TempDir Path elsewhere) throws IOException {
		repository(PIPELINE);
		show();
		presenter.run(new ReproOptions(List.of(), Set.of(Flag.ALL_PIPELINES), 1));
		presenter.show(Optional.of(elsewhere));
		assertFalse(presenter.isRunning());
		background.drain();
		assertEquals(Situation.NO_REPOSITORY, presenter.situation());
		presenter.show(Optional.of(folder));
		background.drain();
		assertEquals(List.of("copy: up to date", "count: up to date"), conditions());
		assertEquals("Finished: 2 ran", presenter.run().orElseThrow().summary());
	}

	@Test
	void summaryCountsHowStagesStand() throws IOException {
		repository(PIPELINE);
		assertEquals("", StageSummary.of(presenter));
		show();
		assertEquals(folder.getFileName() + ": 2 never ran", StageSummary.of(presenter));
	}

	@Test
	void nothingIsReadTwiceForTheSameFolder() throws IOException {
		repository(PIPELINE);
		show();
		told.clear();
		show();
		assertEquals(Set.of(), told);
	}

	@Test
	void changesAreToldToNobodyAfterTheEnd() throws IOException {
		repository(PIPELINE);
		List<Change> heard = new ArrayList<>();
		presenter.show(Optional.of(folder));
		presenter.addListener(heard::add);
		presenter.close();
		background.drain();
		assertEquals(List.of(), heard);
	}
}
