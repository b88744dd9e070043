package org.edgeloop.device.linux.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;
import org.edgeloop.device.linux.BenchSettings;
import org.edgeloop.device.linux.release.BoardRelease.Role;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.onnx.run.Tolerance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Models on this machine as a board, by Debian's OpenSSH server, with the real runner and ONNX Runtime. */
@Timeout(300)
class BoardReleasesTest {

	@TempDir
	private Path folder;
	private TestBoard board;

	@BeforeEach
	void start() throws Exception {
		board = new TestBoard(folder);
	}

	@AfterEach
	void stop() throws Exception {
		if (board != null) {
			board.close();
		}
	}

	@Test
	void putsModelsOntoABoardAndGoesBack() throws Exception {
		Path first = TestModels.scaling(folder.resolve("first model.onnx"), 2);
		PlanResult pushed = board.push(first);
		assertEquals(Outcome.COMPLETED, pushed.outcome(), pushed.toString());
		assertTrue(pushed.isVerified());
		assertEquals(ContentHash.of(first, Progress.NONE), ContentHash.PREFIX + pushed.sha256());
		assertTrue(board.status().isRunning());

		assertTrue(board.releases().askHealth(Progress.NONE).startsWith("1 outputs as expected"));
		assertEqualOnTheBoard(Optional.empty());
		assertEqualOnTheBoard(Optional.of(first));

		PlanResult broken = board.push(TestModels.unpredictable(folder.resolve("broken.onnx")));
		assertEquals(Outcome.ROLLED_BACK, broken.outcome(), broken.toString());
		assertTrue(broken.problem().orElseThrow().what().contains("of the output 'y' is"), broken.toString());
		assertEquals(List.of(Role.UNUSED, Role.CURRENT), board.releases().list(Progress.NONE).stream().map(BoardRelease::role).toList());

		PlanResult second = board.push(TestModels.scaling(folder.resolve("second.onnx"), 3));
		assertEquals(Outcome.COMPLETED, second.outcome(), second.toString());
		List<BoardRelease> releases = board.releases().list(Progress.NONE);
		assertEquals(List.of("second.onnx", "first model.onnx"), releases.stream().map(BoardRelease::model).toList());

		PlanResult back = TestBoard.run(board.releases().rollBack(), _ -> {
			// nothing happens
		});
		assertEquals(Outcome.COMPLETED, back.outcome(), back.toString());
		BoardStatus status = board.status();
		assertTrue(status.isRunning());
		assertEquals(releases.getLast().id(), status.release());
		assertEquals("", status.previous());
	}

	/** @param model to be run here on inputs that the board has not seen */
	private void assertEqualOnTheBoard(Optional<Path> model) throws Exception {
		BoardBenchmark result = new BenchmarkOperation(board.settings(), BenchSettings.access(board.server()), model, 25, 5, Optional.of(new Tolerance(0, 0)))
				.run(Progress.NONE);
		assertTrue(result.isEqual(), "the same processor computes the same: " + result.parity());
		assertEquals(4, result.parity().getFirst().elements());
		assertEquals(25, result.latency().runs());
		assertTrue(result.latency().least() > 0 && result.latency().least() <= result.latency().median() && result.latency().percentile99() <= result.latency().most());
		assertTrue(result.residentBytes() > 10_000_000 && result.residentBytes() <= result.peakBytes());
	}

	@Test
	void runsNothingThatWasNotSigned() throws Exception {
		board.push(TestModels.scaling(folder.resolve("model.onnx"), 2));
		board.cutPower();
		Path model = board.root().resolve("current/model/model.onnx");
		TestModels.scaling(model, 4);
		board.boot();
		awaitHealth("the file model/model.onnx is not the one that was signed");
		assertFalse(board.status().isRunning());
	}

	@Test
	void bringsFilesOfWeightsAlong() throws Exception {
		PlanResult pushed = board.push(TestModels.external(Files.createDirectories(folder.resolve("of the model")).resolve("model.onnx")));
		assertEquals(Outcome.COMPLETED, pushed.outcome(), pushed.toString());
		assertTrue(Files.exists(board.root().resolve("current/model/the weights/w.bin")));
		assertTrue(board.status().isRunning());
	}

	@Test
	void refusesKeysThatTheBoardDoesNotTrust() throws Exception {
		Path model = TestModels.scaling(folder.resolve("model.onnx"), 2);
		board.push(model);
		Files.delete(folder.resolve("ssh/user/release-signing.key"));
		PlanResult refused = board.push(model);
		assertEquals(Outcome.FAILED, refused.outcome());
		assertTrue(refused.problem().orElseThrow().remedy().contains("trusted.pub"), refused.toString());
		assertTrue(board.status().isRunning());
	}

	/** A program that speaks as trtexec is documented to do; no Jetson stands behind it. */
	@Test
	void buildsEnginesByTrtexec() throws Exception {
		Path model = TestModels.scaling(folder.resolve("model.onnx"), 2);
		trtexec("echo '[I] Throughput: 130.298 qps'\ncp \"${1#--onnx=}\" \"${2#--saveEngine=}\"\necho '&&&& PASSED TensorRT.trtexec'\n");
		PlanResult built = pushWithEngine(model);
		assertEquals(Outcome.COMPLETED, built.outcome(), built.toString());
		assertEquals("130.3 queries a second", engine(built).outcome());
		Path engine = board.root().resolve("engines/" + built.sha256() + ".engine");
		assertEquals(-1, Files.mismatch(model, engine));

		trtexec("echo '[E] Engine could not be created'\ntouch \"${2#--saveEngine=}\"\necho '&&&& FAILED TensorRT.trtexec'\nexit 1\n");
		PlanResult failed = pushWithEngine(TestModels.scaling(folder.resolve("other.onnx"), 3));
		assertEquals(Outcome.COMPLETED, failed.outcome(), "ONNX Runtime runs the release all the same: " + failed);
		assertEquals(StepReport.Status.SKIPPED, engine(failed).status());
		assertTrue(failed.warnings().getFirst().what().contains("Engine could not be created"), failed.toString());
		try (Stream<Path> engines = Files.list(board.root().resolve("engines"))) {
			assertEquals(List.of(engine), engines.toList());
		}
	}

	private void trtexec(String program) throws IOException {
		Path file = Files.createDirectories(folder.resolve("bin")).resolve("trtexec");
		Files.writeString(file, "#!/bin/sh\n" + program);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private PlanResult pushWithEngine(Path model) throws Exception {
		return board.push(model, Map.of(ReleaseFields.ENGINE.key(), "tensorrt"), _ -> {
			// nothing happens
		});
	}

	private static StepReport engine(PlanResult result) {
		return result.steps().stream().filter(step -> step.name().equals("engine")).findFirst().orElseThrow();
	}

	@Test
	void saysWhatFailed() throws Exception {
		PlanResult noJava = board.push(TestModels.scaling(folder.resolve("model.onnx"), 2), Map.of(ReleaseFields.JAVA.key(), "/no/java"), _ -> {
			// nothing happens
		});
		assertEquals(Fault.DEVICE, noJava.fault());
		assertTrue(noJava.problem().orElseThrow().what().startsWith("The board has no Java"), noJava.toString());
		PlanResult noModel = board.push(Files.writeString(folder.resolve("no.onnx"), "no"));
		assertEquals(Fault.INPUT, noModel.fault(), noModel.toString());
		assertFalse(Files.exists(board.root()), "nothing was put there");
	}

	private void awaitHealth(String words) throws Exception {
		while (!board.status().details().contains(words)) {
			Thread.onSpinWait();
		}
	}
}
