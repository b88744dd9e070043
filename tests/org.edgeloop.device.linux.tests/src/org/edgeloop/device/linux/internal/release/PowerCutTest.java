package org.edgeloop.device.linux.internal.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.device.linux.internal.release.ScriptedBoard.Behaviour;
import org.edgeloop.device.linux.release.BoardStatus;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A board whose power is cut before each single thing that the script does to its disk, from the publishing of a release to the end of its
 * trial. Programs of the same names, first in the path, count and stop everything at the one that is meant.
 */
@Timeout(600)
class PowerCutTest {

	private static final List<String> WRITING = List.of("mv", "ln", "rm", "sync");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "GOOD, old new", "BAD, old", "CRASHING, old" })
	void runsTheOldOrTheNewReleaseAfterACutAnywhere(Behaviour behaviour, String allowed) throws Exception {
		int cut = 1;
		while (deployUntil(cut, behaviour, Set.of(allowed.split(" ")))) {
			cut++;
		}
		assertTrue(cut > 15, "the script does more to the disk than " + cut + " things");
	}

	/** @return whether the cut came before the end */
	private boolean deployUntil(int cut, Behaviour behaviour, Set<String> allowed) throws Exception {
		Path place = Files.createDirectories(folder.resolve(behaviour + "-" + cut));
		try (var board = new ScriptedBoard(place, List.of("sh"))) {
			board.publish("old", Behaviour.GOOD);
			assertEquals("committed old", board.tried("t1", "old"));
			board.succeed("stop");
			Path counter = place.resolve("count");
			Map<String, String> environment = Map.of("PATH", tools(place, cut, counter) + ":" + board.path());
			// so that the supervisor, too, runs with those programs
			board.exitCode(environment, "launch");
			board.publish("new", behaviour);
			Files.createFile(counter);
			board.start(environment, "try", "t2", "new");
			awaitCutOrEnd(board, place);
			boolean wasCut = Files.exists(place.resolve("cut"));
			board.cutPower();
			afterBoot(board, cut, allowed);
			return wasCut;
		}
	}

	private static void awaitCutOrEnd(ScriptedBoard board, Path place) throws IOException {
		Path result = board.root().resolve("state/result");
		while (!Files.exists(place.resolve("cut")) && !text(result).startsWith("t2 ")) {
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
	private static void afterBoot(ScriptedBoard board, int cut, Set<String> allowed) throws Exception {
		board.succeed("launch");
		while (!board.status().isRunning() || board.status().isOnTrial()) {
			Thread.onSpinWait();
		}
		BoardStatus status = board.status();
		assertTrue(allowed.contains(status.release()), "cut before " + cut + " leaves " + status);
		board.succeed("prepare");
		board.publish("next", Behaviour.GOOD);
		assertEquals("committed next", board.tried("t3", "next"));
		board.succeed("tidy", "1");
		assertEquals(1, board.succeed("list").lines().count());
	}

	/** @return a folder with programs that stop everything that is the board's before the one that is meant */
	private static Path tools(Path place, int cut, Path counter) throws IOException {
		Path tools = Files.createDirectories(place.resolve("tools"));
		for (String name : WRITING) {
			ScriptedBoard.program(tools.resolve(name), """
					#!/bin/sh
					if [ -e '%1$s' ]; then
						printf x >> '%1$s'
						if [ "$(wc -c < '%1$s')" -ge %2$d ]; then
							touch '%3$s'
							exec tail -f '%1$s'
						fi
					fi
					PATH=${PATH#*:} exec %4$s "$@"
					""".formatted(counter, cut, place.resolve("cut"), name));
		}
		return tools;
	}
}
