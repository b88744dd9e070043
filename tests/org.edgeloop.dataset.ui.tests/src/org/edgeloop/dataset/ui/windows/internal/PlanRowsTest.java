package org.edgeloop.dataset.ui.windows.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.windows.PlannedRecording;
import org.edgeloop.dataset.windows.RecordingWindows;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.dataset.windows.WindowSettings;
import org.junit.jupiter.api.Test;

class PlanRowsTest {

	@Test
	void theRowsAreTheClassesThenUnlabelledThenTheSums() {
		WindowPlan plan = plan(new WindowSettings(10, 10).withUnlabelled(), List.of());
		assertEquals(List.of(List.of("a", "2", "0", "0", "2"), List.of("b", "1", "0", "1", "2"),
				List.of("Unlabelled", "0", "0", "1", "1"), List.of("All", "3", "0", "2", "5")), PlanRows.of(plan));
		assertEquals("5 windows of 2 recordings; left out: 3 without a class, 4 below the purity", PlanRows.summary(plan));
	}

	@Test
	void unlabelledHasNoRowWhereItIsLeftOutAndTheFirstProblemIsTold() {
		WindowPlan plan = plan(new WindowSettings(10, 10), List.of(Problem.warning("left out", "x.wav", ""), Problem.warning("b", "", "")));
		assertEquals(3, PlanRows.of(plan).size());
		assertEquals("5 windows of 2 recordings; left out: 3 without a class, 4 below the purity. x.wav: left out (and 1 more)",
				PlanRows.summary(plan));
	}

	private static WindowPlan plan(WindowSettings settings, List<Problem> problems) {
		return new WindowPlan(settings, SplitSettings.NONE, List.of("ch1"), List.of(""), List.of("a", "b"),
				List.of(recording("1", Split.TRAIN, "a", "a", "b"), recording("2", Split.TEST, "b", "")), 3, 4, problems);
	}

	private static PlannedRecording recording(String path, Split split, String... types) {
		var windows = new RecordingWindows.Builder();
		for (String type : types) {
			windows.add(0, type, 1);
		}
		return new PlannedRecording(path, path, split, "", "", OptionalDouble.empty(), 100, windows.build());
	}
}
