package org.edgeloop.device.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.ui.plan.StepRow.Part;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;

class PlanSessionTest {

	private final QueuedBackground background = new QueuedBackground();
	private final PlanSession session = new PlanSession(background);

	private static DeviceStep step(String name, DeviceStep.Action action) {
		return DeviceStep.of(name, "Do " + name, action);
	}

	private static DevicePlan plan(List<DeviceStep> checks, List<DeviceStep> steps, List<DeviceStep> recovery) {
		return new DevicePlan("The plan", checks, steps, recovery, () -> {
			// nothing is open
		});
	}

	@Test
	void showsStepsBeforeAndWhileAndAfterTheyRun() {
		var logged = new ArrayList<String>();
		session.addListener(new PlanSession.Listener() {
			@Override
			public void changed() {
				// asked at the end
			}

			@Override
			public void logged(List<LogLine> lines) {
				lines.forEach(line -> logged.add(line.text()));
			}
		});
		session.start("Doing it", PlanRun.of(() -> plan(List.of(step("look", context -> context.outcome("it is there"))), List.of(step("write", context -> {
			context.log("writing");
			context.transferred(7);
		})), List.of(step("undo", _ -> {
			throw new IOException("is never run");
		})))));
		assertTrue(session.isRunning());
		assertEquals("Doing it", session.title());
		background.drain();
		assertFalse(session.isRunning());
		assertEquals(List.of("look done", "write done", "undo if needed"),
				session.rows().stream().map(row -> row.report().name() + " " + row.statusWord()).toList());
		assertEquals(List.of(Part.CHECK, Part.STEP, Part.RECOVERY), session.rows().stream().map(StepRow::part).toList());
		assertEquals("it is there", session.rows().getFirst().result());
		assertEquals(Outcome.COMPLETED, session.result().orElseThrow().outcome());
		assertEquals(7, session.result().orElseThrow().bytes());
		assertTrue(logged.contains("writing"), () -> logged.toString());
		assertEquals(logged, session.log().stream().map(LogLine::text).toList());
	}

	@Test
	void saysWhyAStepFailedAndWhichWereNotReached() {
		session.start("Doing it", PlanRun.of(() -> plan(List.of(step("look", _ -> {
			throw new ProblemException(Problem.error("The cable is out", "/dev/x", "put it in"));
		})), List.of(step("write", _ -> {
			throw new IOException("is never run");
		})), List.of())));
		background.drain();
		assertEquals(List.of("failed", "waiting"), session.rows().stream().map(StepRow::statusWord).toList());
		assertEquals("The cable is out", session.rows().getFirst().result());
		assertEquals("put it in", session.problem().orElseThrow().remedy());
		assertEquals(Outcome.FAILED, session.result().orElseThrow().outcome());
	}

	@Test
	void saysWhyThereIsNoPlan() {
		session.start("Doing it", PlanRun.of(() -> {
			throw new ProblemException(Problem.error("It is no firmware", "a.bin", ""));
		}));
		background.drain();
		assertFalse(session.isRunning());
		assertEquals("It is no firmware", session.problem().orElseThrow().what());
		assertTrue(session.result().isEmpty());
	}

	@Test
	void cancelsAStepThatRuns() {
		session.start("Doing it", PlanRun.of(() -> plan(List.of(), List.of(step("write", context -> {
			session.cancel();
			context.progress().checkCancelled();
		}), step("after", _ -> {
			throw new IOException("is never run");
		})), List.of())));
		background.drain();
		assertEquals(Outcome.CANCELLED, session.result().orElseThrow().outcome());
		assertEquals(List.of("cancelled", "waiting"), session.rows().stream().map(StepRow::statusWord).toList());
		assertFalse(session.isStopping());
	}

	@Test
	void newPlanTakesThePlaceOfOneThatRuns() {
		session.start("First", PlanRun.of(() -> plan(List.of(), List.of(step("first", context -> context.log("from the first"))), List.of())));
		session.start("Second", PlanRun.of(() -> plan(List.of(), List.of(step("second", context -> context.log("from the second"))), List.of())));
		background.drain();
		assertEquals(List.of("second"), session.rows().stream().map(row -> row.report().name()).toList());
		assertFalse(session.log().stream().anyMatch(line -> line.text().equals("from the first")));
	}

	@Test
	void keepsTheEndOfALongLog() {
		int lines = PlanSession.LONGEST_LOG + 500;
		session.start("Talking", PlanRun.of(() -> plan(List.of(), List.of(step("talk", context -> {
			for (int i = 0; i < lines; i++) {
				context.log("line " + i);
			}
		})), List.of())));
		background.drain();
		assertEquals(PlanSession.LONGEST_LOG, session.log().size());
		assertTrue(session.log().stream().anyMatch(line -> line.text().equals("line " + (lines - 1))));
	}

	@Test
	void showsStepsThatWaitToBeRun() {
		session.preview(plan(List.of(step("look", _ -> {
			throw new IOException("is never run");
		})), List.of(), List.of()));
		assertEquals("The plan", session.title());
		assertEquals(List.of("waiting"), session.rows().stream().map(StepRow::statusWord).toList());
		session.forget();
		assertEquals(List.of(), session.rows());
	}

	@Test
	void durationsAreShort() {
		assertEquals("38 ms", Durations.words(38));
		assertEquals("4.2 s", Durations.words(4299));
		assertEquals("3 min 7 s", Durations.words(187_900));
	}
}
