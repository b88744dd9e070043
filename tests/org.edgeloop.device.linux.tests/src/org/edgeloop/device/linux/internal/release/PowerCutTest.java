package org.edgeloop.device.linux.internal.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.device.linux.internal.release.ScriptedBoard.Behaviour;
import org.edgeloop.device.linux.release.BoardStatus;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A board whose power is cut before each single thing that the script does to its disk, from the switch to a release to the end of its
 * trial. Programs of the same names, first in the path, count and stop everything at the one that is meant.
 */
@Timeout(900)
class PowerCutTest {

	private static final List<String> WRITING = List.of("mv", "ln", "rm", "sync");

	@TempDir
	private Path folder;
	private ScriptedBoard board;
	private Map<String, String> environment;

	@ParameterizedTest
	@CsvSource({ "GOOD, true", "BAD, false" })
	void runsTheOldOrTheNewReleaseAfterACutAnywhere(Behaviour behaviour, boolean mayStay) throws Exception {
		try (var made = new ScriptedBoard(folder, List.of("sh"))) {
			board = made;
			environment = Map.of("PATH", tools() + ":" + board.path());
			board.publish("start", Behaviour.GOOD);
			// so that the supervisor, too, runs with those programs
			assertEquals(0, board.exitCode(environment, "try", "start", "start"));
			assertEquals("committed it was healthy", board.succeed("await", "start", "30"));
			int cut = 1;
			while (cutOffAt(cut, behaviour, mayStay)) {
				cut++;
			}
			assertTrue(cut > 12, "the script does more to the disk than " + cut + " things");
		}
	}

	/** @return whether the cut came before the end */
	private boolean cutOffAt(int cut, Behaviour behaviour, boolean mayStay) throws Exception {
		String before = board.status().release();
		String release = "new-" + cut;
		board.publish(release, behaviour);
		Files.writeString(folder.resolve("cut-at"), cut + "\n");
		Files.createFile(folder.resolve("count"));
		board.start(environment, "try", release, release);
		awaitCutOrEnd(release);
		boolean wasCut = Files.exists(folder.resolve("cut"));
		board.cutPower();
		Files.delete(folder.resolve("count"));
		Files.deleteIfExists(folder.resolve("cut"));
		BoardStatus status = afterBoot();
		assertTrue(status.release().equals(before) || mayStay && status.release().equals(release), "cut before " + cut + " leaves " + status);
		deployAnother("next-" + cut);
		return wasCut;
	}

	private void awaitCutOrEnd(String token) throws IOException {
		Path state = board.root().resolve("state");
		while (!Files.exists(folder.resolve("cut")) && !(text(state.resolve("committed")) + text(state.resolve("reverted"))).contains(" " + token + " ")) {
			Thread.onSpinWait();
		}
	}

	private static String text(Path file) throws IOException {
		try {
			return Files.readString(file);
		} catch (NoSuchFileException e) {
			return "";
		}
	}

	/** What a reboot starts, as systemd would. */
	private BoardStatus afterBoot() throws Exception {
		assertEquals(0, board.exitCode(environment, "launch"));
		BoardStatus status = board.status();
		while (!status.isRunning() || status.isOnTrial()) {
			status = board.status();
		}
		return status;
	}

	private void deployAnother(String release) throws Exception {
		board.succeed("prepare");
		board.publish(release, Behaviour.GOOD);
		assertEquals("committed it was healthy", board.tried(release, release));
		board.succeed("tidy", "1");
		assertEquals(1, board.succeed("list").lines().count());
	}

	/** @return a folder with programs that stop all that is the board's before the one that is meant, while there is a count */
	private Path tools() throws IOException {
		Path tools = Files.createDirectories(folder.resolve("tools"));
		for (String name : WRITING) {
			ScriptedBoard.program(tools.resolve(name), """
					#!/bin/sh
					if [ -e '%1$s/count' ]; then
						printf x >> '%1$s/count'
						if [ "$(wc -c < '%1$s/count')" -ge "$(cat '%1$s/cut-at')" ]; then
							touch '%1$s/cut'
							exec tail -f '%1$s/cut-at'
						fi
					fi
					PATH=${PATH#*:} exec %2$s "$@"
					""".formatted(folder, name));
		}
		return tools;
	}
}
