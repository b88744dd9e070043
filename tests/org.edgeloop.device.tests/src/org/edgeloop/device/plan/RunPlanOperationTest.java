package org.edgeloop.device.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport.Status;
import org.junit.jupiter.api.Test;

class RunPlanOperationTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final List<String> done = new ArrayList<>();
	private final RecordingListener listener = new RecordingListener();
	private final CancellableProgress progress = new CancellableProgress();

	@Test
	void allStepsAreRunInTheirOrderAndSayWhatCameOfThem() {
		PlanResult result = run(new DevicePlan("Put it", List.of(step("look")), List.of(DeviceStep.of("write", "Write it", context -> {
			context.transferred(100);
			context.transferred(28);
			context.outcome("128 bytes");
			context.log("first line\nsecond \u001b[31mline");
		}), DeviceStep.of("verify", "Verify it", context -> {
			context.sha256("ab");
			context.verified();
			context.warn(Problem.warning("slow", "", ""));
		}), DeviceStep.of("start", "Start it", _ -> {
			throw new SkippedException("it starts by itself");
		})), List.of(step("undo")), this::closed));

		assertEquals(Outcome.COMPLETED, result.outcome());
		assertEquals("look DONE, write DONE 128 bytes, verify DONE, start SKIPPED it starts by itself", steps(result));
		assertEquals(List.of("look", "closed"), done);
		assertEquals(128, result.bytes());
		assertEquals("ab", result.sha256());
		assertTrue(result.isVerified());
		assertEquals(Fault.NONE, result.fault());
		assertEquals("slow", result.warnings().getFirst().what());
		assertTrue(listener.log.containsAll(List.of("write: Write it", "first line", "second \uFFFD[31mline", "warning: slow")), listener.log.toString());
		assertEquals(progress.total, progress.worked);
	}

	@Test
	void aStepThatFailsEndsThePlanAndItsRecoveryIsRun() {
		PlanResult result = run(plan(List.of(step("one"), failing("two", new ConnectionException(Problem.error("cable out", "/dev/x", ""))), step("three")),
				List.of(step("undo"))));

		assertEquals(Outcome.ROLLED_BACK, result.outcome());
		assertEquals("one DONE, two FAILED, three WAITING, undo DONE", steps(result));
		assertEquals("cable out", result.problem().orElseThrow().what());
		assertEquals(Fault.DEVICE, result.fault());
	}

	@Test
	void aCheckThatFailsChangesNothingAndRecoversNothing() {
		PlanResult result = run(new DevicePlan("", List.of(failing("lint", new CheckFailedException(Problem.error("too large", "", "")))), List.of(step("write")),
				List.of(step("undo")), this::closed));

		assertEquals(Outcome.FAILED, result.outcome());
		assertEquals("lint FAILED, write WAITING", steps(result));
		assertEquals(Fault.CHECK, result.fault());
		assertEquals(List.of("closed"), done);
	}

	@Test
	void recoveryGoesOnBehindAStepOfItsOwnThatFails() {
		PlanResult result = run(plan(List.of(failing("write", new IOException("gone"))), List.of(failing("undo", new IOException("still gone")), step("start"))));

		assertEquals(Outcome.FAILED, result.outcome());
		assertEquals("write FAILED, undo FAILED, start DONE", steps(result));
		assertTrue(result.problem().orElseThrow().what().contains("gone"));
		assertTrue(result.warnings().getFirst().what().contains("still gone"));
	}

	@Test
	void recoveryThatHadNothingToDoRolledNothingBack() {
		PlanResult result = run(plan(List.of(failing("write", new IOException("gone"))), List.of(failing("undo", new SkippedException("nothing was changed")))));

		assertEquals(Outcome.FAILED, result.outcome());
		assertEquals("write FAILED, undo SKIPPED nothing was changed", steps(result));
	}

	@Test
	void whatFailedIsToldApart() {
		assertEquals(Fault.INPUT, fault(new ProblemException(Problem.error("no ELF", "", ""))));
		assertEquals(Fault.INPUT, fault(new NoSuchFileException("fw.bin")));
		assertEquals(Fault.DEVICE, fault(new IOException("Connection reset")));
		assertEquals(Fault.CHECK, fault(new CheckFailedException(Problem.error("differs", "", ""))));
	}

	@Test
	void aMistakeInAStepIsAProblemAndThePlanIsClosed() {
		PlanResult result = run(plan(List.of(DeviceStep.of("write", "", _ -> {
			throw new IllegalStateException("oops");
		})), List.of(step("undo"))));

		assertEquals(Outcome.ROLLED_BACK, result.outcome());
		assertTrue(result.problem().orElseThrow().what().contains("oops"));
		assertEquals(List.of("undo", "closed"), done);
	}

	@Test
	void aCancelReachesAStepThatWaitsForASocketAndRecoversUncancelled() throws IOException {
		try (var server = new ServerSocket(0); var socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
			var plan = new DevicePlan("", List.of(), List.of(DeviceStep.of("wait", "", _ -> {
				progress.cancel();
				socket.getInputStream().read();
			}), step("after")), List.of(DeviceStep.of("undo", "", context -> {
				context.progress().checkCancelled();
				done.add("undo");
			})), socket);

			PlanResult result = assertTimeoutPreemptively(PATIENCE, () -> run(plan));

			assertEquals(Outcome.ROLLED_BACK, result.outcome());
			assertEquals("wait CANCELLED, after WAITING, undo DONE", steps(result));
			assertEquals(Fault.NONE, result.fault());
			assertTrue(result.problem().isEmpty());
		}
	}

	@Test
	void aCancelBetweenStepsRunsNoneOfThem() {
		PlanResult result = run(plan(List.of(DeviceStep.of("one", "", _ -> progress.cancel()), step("two")), List.of()));

		assertEquals(Outcome.CANCELLED, result.outcome());
		assertEquals("one DONE, two CANCELLED", steps(result));
	}

	@Test
	void aStepThatAsksEndsByTheCancel() {
		PlanResult result = run(plan(List.of(DeviceStep.of("one", "", context -> {
			progress.cancel();
			context.progress().checkCancelled();
		})), List.of()));

		assertEquals("one CANCELLED", steps(result));
		assertThrows(CancellationException.class, () -> progress.checkCancelled());
	}

	@Test
	void stepsMayTellFromThreadsOfTheirOwn() {
		PlanResult result = run(plan(List.of(DeviceStep.of("listen", "", context -> {
			var ready = new CountDownLatch(2);
			for (int i = 0; i < 2; i++) {
				Thread.ofPlatform().start(() -> {
					for (int line = 0; line < 500; line++) {
						context.log("server: line");
						context.transferred(1);
					}
					ready.countDown();
				});
			}
			await(ready);
		})), List.of()));

		assertEquals(1000, result.bytes());
		assertEquals(1000, listener.log.stream().filter("server: line"::equals).count());
		assertFalse(listener.overlapped);
	}

	@Test
	void progressOfAStepIsToldAHundredTimesAtMost() {
		run(plan(List.of(DeviceStep.of("write", "", context -> {
			context.progress().begin("Writing", 100_000);
			for (int i = 0; i < 100_000; i++) {
				context.progress().worked(1);
			}
		})), List.of()));

		assertEquals(101, listener.worked);
		assertEquals(1000, progress.worked);
	}

	@Test
	void twoStepsOfOneNameAreAMistake() {
		assertThrows(IllegalArgumentException.class, () -> plan(List.of(step("one")), List.of(step("one"))));
	}

	@Test
	void closingMayFail() throws IOException {
		var pipe = new PipedOutputStream(new PipedInputStream());
		PlanResult result = run(new DevicePlan("", List.of(), List.of(step("one")), List.of(), () -> {
			pipe.close();
			throw new IOException("already gone");
		}));

		assertEquals(Outcome.COMPLETED, result.outcome());
		assertTrue(listener.log.getLast().contains("already gone"));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private Fault fault(IOException failure) {
		return run(plan(List.of(failing("write", failure)), List.of())).fault();
	}

	private DevicePlan plan(List<DeviceStep> steps, List<DeviceStep> recovery) {
		return new DevicePlan("", List.of(), steps, recovery, this::closed);
	}

	private void closed() {
		done.add("closed");
	}

	private DeviceStep step(String name) {
		return DeviceStep.of(name, "Do " + name, _ -> done.add(name));
	}

	private static DeviceStep failing(String name, IOException failure) {
		return DeviceStep.of(name, "Fail", _ -> {
			throw failure;
		});
	}

	private PlanResult run(DevicePlan plan) {
		return new RunPlanOperation(plan).run(listener, progress);
	}

	private static String steps(PlanResult result) {
		return String.join(", ", result.steps().stream().map(step -> (step.name() + " " + step.status() + " " + step.outcome()).strip()).toList());
	}

	private static final class RecordingListener implements PlanListener {

		private final List<String> log = new ArrayList<>();
		private volatile boolean inside;
		private volatile boolean overlapped;
		private int worked;

		@Override
		public void changed(StepReport step) {
			assertFalse(step.status() == Status.WAITING, "a step that waits has not changed");
		}

		@Override
		public void logged(Instant time, String line) {
			overlapped |= inside;
			inside = true;
			log.add(line);
			inside = false;
		}

		@Override
		public void worked(String step, String task, long amount, long total) {
			worked++;
		}
	}

	private static final class CancellableProgress implements Progress {

		private volatile boolean cancelled;
		private long total;
		private long worked;

		void cancel() {
			cancelled = true;
		}

		@Override
		public void begin(String task, long newTotal) {
			total = newTotal;
		}

		@Override
		public void worked(long amount) {
			worked += amount;
		}

		@Override
		public boolean isCancelled() {
			return cancelled;
		}
	}

}
