package org.edgeloop.device.linux.internal.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.device.linux.internal.release.ScriptedBoard.Behaviour;
import org.edgeloop.device.linux.release.BoardStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The board's own part: trying releases, going back, and locking. */
@Timeout(120)
class BoardScriptTest {

	private static final String COMMITTED = "committed it was healthy";

	@TempDir
	private Path folder;
	private ScriptedBoard board;

	@BeforeEach
	void make() throws Exception {
		board = new ScriptedBoard(folder, List.of("sh"));
	}

	@AfterEach
	void end() {
		board.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dash", "bash", "busybox sh" })
	void triesReleasesInAnyShell(String shell) throws Exception {
		List<String> words = List.of(shell.split(" "));
		assumeTrue(Stream.of("/bin/", "/usr/bin/").anyMatch(path -> Files.isExecutable(Path.of(path + words.getFirst()))), "skipped: no " + words.getFirst());
		try (var other = new ScriptedBoard(folder.resolve("other"), words)) {
			other.publish("a", Behaviour.GOOD);
			assertEquals(COMMITTED, other.tried("t1", "a"));
			other.publish("b", Behaviour.BAD);
			assertEquals("reverted its outputs differ", other.tried("t2", "b"));
			assertEquals("a", other.status().release());
		}
	}

	@Test
	void runsAReleaseAndTheNextOne() throws Exception {
		board.publish("a", Behaviour.GOOD);
		assertEquals(COMMITTED, board.tried("t1", "a"));
		long first = board.status().supervisor();
		board.publish("b", Behaviour.GOOD);
		assertEquals(COMMITTED, board.tried("t2", "b"));
		BoardStatus status = board.status();
		assertTrue(status.isRunning());
		assertEquals("b", status.release());
		assertEquals("a", status.previous());
		assertEquals("fine", status.details());
		assertEquals(first, status.supervisor(), "what keeps it running never ends");
		assertFalse(status.isOnTrial());
	}

	@ParameterizedTest
	@EnumSource(value = Behaviour.class, mode = EnumSource.Mode.EXCLUDE, names = "GOOD")
	void goesBackFromWhatIsNotHealthy(Behaviour behaviour) throws Exception {
		board.publish("a", Behaviour.GOOD);
		board.tried("t1", "a");
		board.publish("b", behaviour, 5);
		String came = board.tried("t2", "b");
		assertEquals("reverted " + switch (behaviour) {
		case BAD -> "its outputs differ";
		case CRASHING -> "the runner ended with 3";
		case SHORT_LIVED -> "the runner ended with 4";
		default -> "it was not healthy within 1 seconds";
		}, came);
		assertEquals("a", board.status().release());
		assertEquals("", board.status().previous());
	}

	@Test
	void leavesNothingRunningWhereTheFirstReleaseIsNotHealthy() throws Exception {
		board.publish("a", Behaviour.BAD);
		assertEquals("reverted its outputs differ", board.tried("t1", "a"));
		assertEquals("", board.status().release());
		assertFalse(board.status().isRunning());
		board.publish("b", Behaviour.GOOD);
		assertEquals(COMMITTED, board.tried("t2", "b"));
	}

	@Test
	void goesBackWhenAsked() throws Exception {
		for (String id : List.of("a", "b", "c")) {
			board.publish(id, Behaviour.GOOD);
			assertEquals(COMMITTED, board.tried("t" + id, id));
		}
		assertEquals("b", board.succeed("back", "t1"));
		assertEquals(COMMITTED, board.succeed("await", "t1", "30"));
		assertEquals("a", board.status().previous(), "and not the one that was left");
		board.succeed("back", "t2");
		assertEquals(COMMITTED, board.succeed("await", "t2", "30"));
		assertEquals(66, board.exitCode(Map.of(), "back", "t3"));
	}

	@Test
	void staysWhereTheEarlierReleaseIsNotHealthyAnyMore() throws Exception {
		for (String id : List.of("a", "b")) {
			board.publish(id, Behaviour.GOOD);
			board.tried("t" + id, id);
		}
		Path conf = board.root().resolve("releases/a/run.conf");
		Files.writeString(conf, Files.readString(conf).replace("GOOD", "BAD"));
		board.succeed("back", "t1");
		assertEquals("reverted its outputs differ", board.succeed("await", "t1", "30"));
		assertEquals("b", board.status().release());
	}

	@Test
	void endsATrialThatIsGivenUp() throws Exception {
		board.publish("a", Behaviour.GOOD);
		board.tried("t1", "a");
		board.publish("b", Behaviour.GOOD, 1000);
		board.succeed("try", "t2", "b");
		assertEquals(75, board.exitCode(Map.of(), "try", "t3", "a"), "one at a time");
		board.succeed("abort", "t2", "the deployment was given up");
		assertEquals("reverted the deployment was given up", board.succeed("await", "t2", "30"));
		assertEquals("a", board.status().release());
	}

	@Test
	void beginsNoTrialThatWasGivenUpBefore() throws Exception {
		board.publish("a", Behaviour.GOOD);
		board.tried("t1", "a");
		board.publish("b", Behaviour.GOOD);
		board.succeed("abort", "t2", "the deployment was given up");
		assertEquals("none no such trial is under way", board.succeed("await", "t2", "30"));
		assertEquals(66, board.exitCode(Map.of(), "try", "t2", "b"), "the connection of who asked may have been slow");
		assertEquals("a", board.status().release());
	}

	@Test
	void startsARunnerThatEnded() throws Exception {
		board.publish("a", Behaviour.GOOD);
		board.tried("t1", "a");
		long before = board.status().runner();
		ProcessHandle.of(before).orElseThrow().destroyForcibly();
		// the next trial's events come behind those of the start
		Path healthy = board.root().resolve("run/log");
		while (Files.readString(healthy).lines().filter(line -> line.endsWith("healthy: fine")).count() < 2) {
			Thread.onSpinWait();
		}
		assertTrue(Files.readString(healthy).contains("the runner ended with 137"));
		assertTrue(board.status().runner() != before);
	}

	@Test
	void startsWhatDecidesIfARebootTookIt() throws Exception {
		board.publish("a", Behaviour.GOOD);
		board.tried("t1", "a");
		board.publish("b", Behaviour.GOOD, 1000);
		board.succeed("try", "t2", "b");
		while (!board.status().release().equals("b") || !board.status().health().equals("healthy")) {
			Thread.onSpinWait();
		}
		board.cutPower();
		assertEquals("reverted the trial was cut off by a loss of power or a kill", board.succeed("await", "t2", "30"));
	}

	@Test
	void hasOneSupervisorHoweverOftenItIsStarted() throws Exception {
		board.publish("a", Behaviour.GOOD);
		board.tried("t1", "a");
		long first = board.status().supervisor();
		for (int i = 0; i < 5; i++) {
			board.succeed("launch");
		}
		assertEquals(0, board.exitCode(Map.of(), "supervise"), "it ends at once, for there is one");
		assertEquals(first, board.status().supervisor());
	}

	@Test
	void letsOneDeploymentInAtATime() throws Exception {
		Process first = board.start(Map.of(), "hold", "anna@desk");
		try (BufferedReader said = first.inputReader()) {
			assertEquals("held", said.readLine());
			Process second = board.start(Map.of(), "hold", "bert@lab");
			assertTrue(second.inputReader().readLine().endsWith(" anna@desk"));
			assertEquals(75, second.waitFor());
			first.getOutputStream().close();
			assertEquals(0, first.waitFor());
		}
		Process third = board.start(Map.of(), "hold", "bert@lab");
		assertEquals("held", third.inputReader().readLine());
		third.destroyForcibly().waitFor();
		Process fourth = board.start(Map.of(), "hold", "carl@lab");
		assertEquals("held", fourth.inputReader().readLine(), "a lock whose holder is gone is none");
	}

	@Test
	void keepsAsManyReleasesAsAsked() throws Exception {
		for (String id : List.of("a", "b", "c", "d")) {
			board.publish(id, Behaviour.GOOD);
			board.tried("t" + id, id);
		}
		board.publish("e", Behaviour.BAD);
		board.tried("te", "e");
		Files.createDirectories(board.root().resolve("runtime/other"));
		board.succeed("tidy", "2");
		assertEquals(List.of("c\tprevious", "d\tcurrent"), board.succeed("list").lines().map(line -> line.substring(0, line.lastIndexOf('\t'))).toList());
		assertTrue(Files.exists(board.root().resolve("runtime/r")));
		assertFalse(Files.exists(board.root().resolve("runtime/other")));
	}

	@Test
	void takesNoNameThatLeadsOut() throws Exception {
		for (String name : List.of("../a", "a/b", "", "-rf", ".", "..", "a b", "a.part", "$(touch x)")) {
			assertEquals(64, board.exitCode(Map.of(), "publish", "releases", name), name);
			assertEquals(64, board.exitCode(Map.of(), "try", "t", name), name);
			assertEquals(64, board.exitCode(Map.of(), "discard", name), name);
		}
		assertEquals(66, board.exitCode(Map.of(), "try", "t", "missing"));
		assertEquals(64, board.exitCode(Map.of(), "nonsense"));
	}

	@Test
	void findsWhatCameDamaged() throws Exception {
		Path part = Files.createDirectories(board.root().resolve("releases/x.part"));
		Files.writeString(part.resolve("a"), "abc");
		Files.writeString(part.resolve("SHA256SUMS"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n"); // FIPS 180-4
		assertEquals(0, board.exitCode(Map.of(), "verify", "releases/x.part"));
		Files.writeString(part.resolve("a"), "ab");
		assertTrue(board.exitCode(Map.of(), "verify", "releases/x.part") != 0);
		board.succeed("prepare");
		assertFalse(Files.exists(part), "what others left half done is gone");
	}
}
