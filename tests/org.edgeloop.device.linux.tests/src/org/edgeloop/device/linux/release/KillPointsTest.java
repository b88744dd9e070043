package org.edgeloop.device.linux.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Deployments by Debian's OpenSSH server that are cut off at each of their steps: the connection, or the board's power with it. Each ends
 * in a release that runs, and in a next deployment that succeeds.
 */
@Timeout(900)
class KillPointsTest {

	@TempDir
	private static Path folder;
	private static TestBoard board;

	@BeforeAll
	static void start() throws Exception {
		board = new TestBoard(folder);
		assertEquals(Outcome.COMPLETED, board.push(TestModels.scaling(folder.resolve("first.onnx"), 2)).outcome());
	}

	@AfterAll
	static void stop() throws Exception {
		if (board != null) {
			board.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "lock", "upload", "verify", "publish", "switch", "health", "tidy" })
	void survivesALostConnection(String step) throws Exception {
		String old = board.status().release();
		PlanResult cut = push(step, () -> board.server().cutConnections());
		awaitDecision();
		BoardStatus status = board.status();
		assertTrue(status.isRunning(), status.toString());
		if (cut.outcome() != Outcome.COMPLETED) {
			assertEquals(old, status.release(), cut.toString());
		}
		assertEquals(List.of("health", "tidy").contains(step), cut.outcome() == Outcome.COMPLETED, "the board decides by itself: " + cut);
		deployAnother();
	}

	@ParameterizedTest
	@ValueSource(strings = { "upload", "publish", "switch", "health" })
	void survivesACutOfPower(String step) throws Exception {
		push(step, () -> {
			board.cutPower();
			board.server().cutConnections();
			board.boot();
		});
		awaitDecision();
		assertTrue(board.status().isRunning(), board.status().toString());
		deployAnother();
	}

	private static PlanResult push(String step, Runnable cut) throws IOException {
		return board.push(TestModels.scaling(folder.resolve("new.onnx"), 3), Map.of(), begun -> {
			if (begun.equals(step)) {
				cut.run();
			}
		});
	}

	private static void awaitDecision() throws IOException {
		BoardStatus status = board.status();
		while (status.isOnTrial() || status.health().equals("starting")) {
			status = board.status();
		}
	}

	private static void deployAnother() throws IOException {
		PlanResult next = board.push(TestModels.scaling(folder.resolve("next.onnx"), 5));
		assertEquals(Outcome.COMPLETED, next.outcome(), next.toString());
		assertTrue(board.status().isRunning());
	}
}
