package org.edgeloop.dataset.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.LabelSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWindowsOperationTest {

	@TempDir
	Path folder;

	private WindowProject project;

	@BeforeEach
	void createProject() throws IOException {
		project = new WindowProject(folder);
		project.recording("data/p/a.wav", "pump", 100, 1);
		project.labels("data/p/a.wav", "normal", 0, 45, "fault/ball", 45, 100);
		project.recording("data/p/b.wav", "pump", 55, 2);
		project.labels("data/p/b.wav", "normal", 0, 20);
		project.recording("data/f/c.wav", "fan", 30, 3);
		project.labels("data/f/c.wav", "fault/ball", 0, 30);
		project.recording("data/f/none.wav", "fan", 30, 4);
	}

	@Test
	void windowsBeginAtMultiplesOfTheHopAndLieInsideAsAWhole() throws IOException {
		WindowPlan plan = plan(new WindowSettings(20, 15), SplitSettings.NONE);
		assertEquals(List.of("data/f/c.wav", "data/p/a.wav", "data/p/b.wav"), plan.recordings().stream().map(PlannedRecording::path).toList());
		assertEquals(List.of("0 fault/ball 1.0"), windows(plan, 0));
		assertEquals(List.of("0 normal 1.0", "15 normal 1.0", "30 normal 0.75", "45 fault/ball 1.0", "60 fault/ball 1.0",
				"75 fault/ball 1.0"), windows(plan, 1));
		assertEquals(List.of("0 normal 1.0"), windows(plan, 2), "from 15 on most samples are unlabelled");
		assertEquals(List.of("fault/ball", "normal"), plan.classes());
		assertEquals(2, plan.unlabelledLeftOut());
		assertEquals(0, plan.impureLeftOut());
		assertEquals(List.of("ch1", "ch2"), plan.channels());
	}

	@Test
	void purityLeavesOutAndUnlabelledStaysInIfWanted() throws IOException {
		WindowPlan plan = plan(new WindowSettings(20, 15).withRule(LabelRule.MAJORITY, 0.8).withUnlabelled(), SplitSettings.NONE);
		assertEquals(2, plan.impureLeftOut(), "30 of a, and 15 of b with 15 of 20 samples unlabelled");
		assertEquals(List.of("0 normal 1.0", "30  1.0"), windows(plan, 3));
		assertEquals("data/f/none.wav", plan.recordings().get(1).path());
		assertEquals(-1, plan.numberOf(RecordingWindows.UNLABELLED));
		assertEquals(2, plan.count(Split.TRAIN, RecordingWindows.UNLABELLED));
		assertEquals("", plan.recordings().get(1).labelsHash());
		assertEquals(ContentHash.of(folder.resolve("data/f/c.wav"), Progress.NONE), plan.recordings().getFirst().contentHash());
		assertEquals(ContentHash.of(folder.resolve("labels/f/c.wav.labels.json"), Progress.NONE),
				plan.recordings().getFirst().labelsHash());
	}

	@Test
	void whatIsSplitByNeverComesApart() throws IOException {
		for (long seed = 0; seed < 10; seed++) {
			assertEquals(Map.of("data/p/a.wav", "pump", "data/p/b.wav", "pump", "data/f/c.wav", "fan"),
					groups(plan(new WindowSettings(10, 10), new SplitSettings("machine", 0.5, 0, 0.5, seed))));
			WindowPlan byFolder = plan(new WindowSettings(10, 10), new SplitSettings("folder", 0.5, 0, 0.5, seed));
			assertEquals(Map.of("data/p/a.wav", "p", "data/p/b.wav", "p", "data/f/c.wav", "f"), groups(byFolder));
			Map<String, Split> splits = byFolder.recordings().stream().collect(Collectors.toMap(PlannedRecording::path, PlannedRecording::split));
			assertEquals(splits.get("data/p/a.wav"), splits.get("data/p/b.wav"));
			assertNotEquals(splits.get("data/p/a.wav"), splits.get("data/f/c.wav"));
		}
	}

	@Test
	void equalContentStaysTogetherAndIsTold() throws IOException {
		project.recording("data/copy.wav", "other", 100, 1);
		project.labels("data/copy.wav", "normal", 0, 100);
		WindowPlan plan = plan(new WindowSettings(10, 10), new SplitSettings("recording", 0.4, 0.3, 0.3, 5));
		Map<String, String> groups = groups(plan);
		assertEquals(groups.get("data/copy.wav"), groups.get("data/p/a.wav"));
		assertEquals(List.of("data/p/a.wav"), plan.problems().stream().map(Problem::where).toList());
		Map<String, Split> splits = plan.recordings().stream().collect(Collectors.toMap(PlannedRecording::path, PlannedRecording::split));
		assertEquals(splits.get("data/copy.wav"), splits.get("data/p/a.wav"));
	}

	/** Three machines, two of which share a recording with the third each: all are one group. */
	@Test
	void groupsThatAreJoinedTwiceAreOne() throws IOException {
		project.recording("data/x.wav", "fan", 100, 1);
		project.labels("data/x.wav", "normal", 0, 100);
		project.recording("data/y.wav", "mill", 30, 3);
		project.labels("data/y.wav", "normal", 0, 30);
		assertEquals(1, Map.copyOf(groups(plan(new WindowSettings(10, 10), new SplitSettings("machine", 1, 0, 0, 0)))).values().stream()
				.distinct().count());
	}

	@Test
	void aRecordingWithoutTheAttributeIsNamed() {
		ProblemException refused = assertThrows(ProblemException.class,
				() -> plan(new WindowSettings(10, 10), new SplitSettings("run", 1, 0, 0, 0)));
		assertTrue(refused.getMessage().contains("\"run\"") && refused.getMessage().contains("data/f/c.wav"), refused::getMessage);
	}

	@Test
	void whatCannotBeUsedIsLeftOutAndTold() throws IOException {
		Files.writeString(folder.resolve("labels/p/b.wav.labels.json"), "{ broken");
		project.recording("data/bad.wav", "pump", 30, 9);
		project.labels("data/bad.wav", "normal", 0, 30);
		Files.writeString(folder.resolve("data/bad.wav"), "no WAV");
		LabelSet labels = LabelFiles.read(folder.resolve("labels/f/c.wav.labels.json"));
		labels.setContentHash(ContentHash.PREFIX + "0".repeat(64));
		project.write("data/f/c.wav", labels);
		WindowPlan plan = plan(new WindowSettings(10, 10), SplitSettings.NONE);
		assertEquals(List.of("data/p/a.wav"), plan.recordings().stream().map(PlannedRecording::path).toList());
		assertEquals(3, plan.problems().size(), plan.problems()::toString);
	}

	@Test
	void channelsAreTheNamedOnesInTheirOrder() throws IOException {
		WindowPlan plan = plan(new WindowSettings(10, 10).withChannels(List.of("ch2", "ch1")), SplitSettings.NONE);
		assertEquals(List.of("ch2", "ch1"), plan.channels());
		ProblemException refused = assertThrows(ProblemException.class,
				() -> plan(new WindowSettings(10, 10).withChannels(List.of("ch9")), SplitSettings.NONE));
		assertTrue(refused.getMessage().contains("ch9"), refused::getMessage);
	}

	@Test
	void nothingLeftIsAProblemAndNoProjectToo() {
		assertThrows(ProblemException.class, () -> plan(new WindowSettings(1000, 10), SplitSettings.NONE));
		assertThrows(ProblemException.class,
				() -> new PlanWindowsOperation(folder.resolve("data"), new WindowSettings(10, 10), SplitSettings.NONE).run(Progress.NONE));
		assertThrows(CancellationException.class, () -> new PlanWindowsOperation(folder, new WindowSettings(10, 10), SplitSettings.NONE)
				.run(Progress.NONE.until(() -> true)));
	}

	private WindowPlan plan(WindowSettings settings, SplitSettings split) throws IOException {
		return new PlanWindowsOperation(folder, settings, split).run(Progress.NONE);
	}

	private static Map<String, String> groups(WindowPlan plan) {
		return plan.recordings().stream().collect(Collectors.toMap(PlannedRecording::path, PlannedRecording::group));
	}

	private static List<String> windows(WindowPlan plan, int recording) {
		RecordingWindows windows = plan.recordings().get(recording).windows();
		return IntStream.range(0, windows.size())
				.mapToObj(i -> windows.from(i) + " " + windows.type(i) + " " + windows.purity(i)).toList();
	}
}
