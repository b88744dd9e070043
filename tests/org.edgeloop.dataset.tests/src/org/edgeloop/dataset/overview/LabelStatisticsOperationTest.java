package org.edgeloop.dataset.overview;

import static org.edgeloop.dataset.overview.LabelledProject.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.RecordingEntry.State;
import org.edgeloop.dataset.overview.LabelStatistics.Grouping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statistics and progress of a project whose figures are counted by hand. */
class LabelStatisticsOperationTest {

	private static final double EXACT = 1e-12;

	@TempDir
	Path folder;

	private LabelledProject project;

	@BeforeEach
	void writeProject() throws IOException {
		project = new LabelledProject(folder);
		project.recording("pump/a.wav", label("1", "fault/ball", 0, 100, ""), label("2", "fault/ball", 50, 200, ""),
				label("3", "normal", 300, 500, ""));
		project.recording("fan.wav", label("1", "looseness", 10, 10, ""));
		project.recording("pump/empty.wav");
		project.recording("other.wav");
	}

	@Test
	void labelsAreCountedByTypeRecordingAndMachine() throws IOException {
		LabelStatistics statistics = new LabelStatisticsOperation(folder).run(Progress.NONE);
		assertEquals(4, statistics.count());
		assertEquals(4.5, statistics.seconds(), EXACT);
		assertEquals(
				List.of(new LabelGroup("normal", 1, 2, 0.25), new LabelGroup("fault", 0, 0, 0), new LabelGroup("fault/ball", 2, 2.5, 0.5),
						new LabelGroup("fault/cage", 0, 0, 0), new LabelGroup("looseness", 1, 0, 0.25)),
				statistics.by(Grouping.TYPE), "in the taxonomy's order, then what it does not have");
		assertEquals(List.of(new LabelGroup("data/fan.wav", 1, 0, 0.25), new LabelGroup("data/pump/a.wav", 3, 4.5, 0.75)),
				statistics.by(Grouping.RECORDING));
		assertEquals(List.of(new LabelGroup("fan", 1, 0, 0.25), new LabelGroup("pump", 3, 4.5, 0.75)), statistics.by(Grouping.MACHINE));
		assertEquals(List.of(), statistics.problems());
		assertEquals(3, statistics.filtered(total -> total.machine().equals("pump")).count());
	}

	/** Two labels of one type and one of two others: H = 1.5 bit of at most log2 3. */
	@Test
	void evennessIsTheEntropyOfTheShares() throws IOException {
		LabelStatistics statistics = new LabelStatisticsOperation(folder).run(Progress.NONE);
		assertEquals(1.5 * Math.log(2) / Math.log(3), statistics.evenness(), EXACT);
		assertEquals(1, statistics.filtered(total -> total.type().equals("normal")).evenness());
		assertEquals(1, statistics.filtered(_ -> false).evenness());
	}

	@Test
	void aDurationThatNobodyKnowsIsSaid() throws IOException {
		project.recording("fan.wav", 0, label("1", "looseness", 10, 20, ""));
		LabelStatistics statistics = new LabelStatisticsOperation(folder).run(Progress.NONE);
		assertEquals(4, statistics.count());
		assertEquals(4.5, statistics.seconds(), EXACT);
		assertEquals("data/fan.wav", statistics.problems().getFirst().where());
	}

	@Test
	void countsThatAreKeptFollowTheFiles() throws IOException {
		var labels = new LabelTotals(folder);
		assertEquals(4, new LabelStatisticsOperation(labels).run(Progress.NONE).count());
		project.recording("fan.wav");
		assertEquals(3, new LabelStatisticsOperation(labels).run(Progress.NONE).count());
		Files.delete(folder.resolve("labels/pump/a.wav.labels.json"));
		assertEquals(0, new LabelStatisticsOperation(labels).run(Progress.NONE).count());
	}

	@Test
	void theUnlabelledRecordingsComeFirst() throws IOException {
		Files.writeString(folder.resolve("labels/pump/b.wav.labels.json"), "{");
		Files.write(folder.resolve("data/pump/b.wav"), new byte[0]);
		Files.write(folder.resolve("data/new.wav"), new byte[0]);
		ProjectProgress progress = new ProjectProgressOperation(new Dataset(folder), new LabelTotals(folder)).run(Progress.NONE);
		assertEquals(List.of(new RecordingProgress("data/new.wav", "", State.UNLABELLED, 0, 0),
				new RecordingProgress("data/other.wav", "", State.UNLABELLED, 0, 0),
				new RecordingProgress("data/pump/empty.wav", "pump", State.UNLABELLED, 0, 0),
				new RecordingProgress("data/pump/b.wav", "pump", State.BROKEN, 0, 0),
				new RecordingProgress("data/fan.wav", "fan", State.LABELLED, 1, 0),
				new RecordingProgress("data/pump/a.wav", "pump", State.LABELLED, 3, 0.4)), progress.recordings());
		assertEquals(2.0 / 6, progress.share(), EXACT);
		assertEquals(1, progress.count(State.BROKEN));
		assertEquals(1, progress.problems().size(), "told once, whoever found it");
		assertTrue(progress.problems().getFirst().where().contains("b.wav"));
	}

	@Test
	void aProjectWithoutRecordingsIsNotDone() throws IOException {
		Path empty = Files.createDirectory(folder.resolve("empty"));
		new LabelledProject(empty);
		assertEquals(0, new ProjectProgressOperation(empty).run(Progress.NONE).share());
	}
}
