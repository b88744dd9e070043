package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproOperationTest {

	private static final String CHAIN = """
			stages:
			  last:
			    cmd: cat b > c && echo last >> log
			    deps: [b]
			    outs: [c]
			  first:
			    cmd: cat in > a && echo first >> log
			    deps: [in]
			    outs: [a]
			  middle:
			    cmd: cat a > b && echo middle >> log
			    deps: [a]
			    outs: [b]
			""";

	@TempDir
	Path root;

	private PipelineFolder folder;

	@BeforeEach
	void make() throws IOException {
		folder = new PipelineFolder(root).write("in", "1\n").write("dvc.yaml", CHAIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{cmd: echo, outs: [../outside]}", "{cmd: echo, outs: [/outside]}", "{cmd: echo, outs: [.]}", "{cmd: echo, outs: [.git]}",
			"{cmd: echo, outs: [.dvc/config]}", "{cmd: echo, wdir: sub, outs: [..]}", "{cmd: echo, outs: [{../outside: {cache: false}}]}",
			"{cmd: echo, outs: [out/outside]}" })
	void whatIsNoPlaceForDataIsNeverDeleted(String stage) throws IOException {
		Path inside = Files.createDirectories(root.resolve("repository/sub")).getParent();
		var hostile = new PipelineFolder(inside).write("dvc.yaml", "stages:\n  s: " + stage + "\n");
		Path outside = Files.createDirectories(root.resolve("outside"));
		Files.writeString(outside.resolve("kept"), "kept");
		Files.createSymbolicLink(inside.resolve("out"), root);
		Files.createDirectories(inside.resolve(".git/kept"));
		assertThrows(ProblemException.class, () -> hostile.ran(ReproOptions.DEFAULT));
		assertTrue(Files.exists(outside.resolve("kept")) && Files.exists(inside.resolve("dvc.yaml")) && Files.exists(inside.resolve(".git/kept"))
				&& Files.exists(inside.resolve(".dvc/config")), stage);
	}

	@Test
	void stagesRunInTheOrderOfWhatTheyRead() throws IOException {
		assertEquals(List.of("first", "middle", "last"), folder.ran(ReproOptions.DEFAULT));
		assertEquals("first\nmiddle\nlast\n", folder.read("log"));
		assertEquals("1\n", folder.read("c"));
		assertEquals(List.of(), folder.ran(ReproOptions.DEFAULT));
		assertEquals(List.of("Stage 'first' didn't change, skipping", "Stage 'middle' didn't change, skipping",
				"Stage 'last' didn't change, skipping"), folder.said);
		assertEquals("Data and pipelines are up to date.\n", folder.status());
	}

	@Test
	void whatWasMadeOfTheSameBeforeIsTakenFromTheRunCache() throws IOException {
		folder.repro(ReproOptions.DEFAULT);
		folder.write("in", "2\n").repro(ReproOptions.DEFAULT);
		folder.write("in", "1\n").write("log", "");
		assertEquals(Map.of("first", RunState.RESTORED, "middle", RunState.RESTORED, "last", RunState.RESTORED), states(ReproOptions.DEFAULT));
		assertEquals("", folder.read("log"));
		assertEquals("1\n", folder.read("c"));
		assertTrue(folder.said.contains("Stage 'middle' is cached - skipping run, checking out outputs"), folder.said.toString());
		folder.write("in", "2\n");
		assertEquals(RunState.DONE, states(ReproOptions.DEFAULT.with(Flag.NO_RUN_CACHE)).get("first"));
	}

	@Test
	void whatWasDeletedComesBackFromTheCache() throws IOException {
		folder.repro(ReproOptions.DEFAULT);
		Files.delete(root.resolve("b"));
		assertEquals("last:\n\tchanged deps:\n\t\tdeleted:            b\nmiddle:\n\tchanged outs:\n\t\tdeleted:            b\n", folder.status());
		folder.write("log", "");
		assertEquals(RunState.RESTORED, states(ReproOptions.DEFAULT).get("middle"));
		assertEquals("", folder.read("log"));
		assertEquals("1\n", folder.read("b"));
	}

	@Test
	void targetsChooseWhatRuns() throws IOException {
		assertEquals(List.of("first", "middle"), folder.ran(ReproOptions.DEFAULT.withTargets(List.of("middle"))));
		assertEquals(List.of("middle"), folder.ran(ReproOptions.DEFAULT.withTargets(List.of("middle")).with(Flag.SINGLE_ITEM, Flag.FORCE)));
		assertEquals(List.of("middle", "last"),
				folder.ran(ReproOptions.DEFAULT.withTargets(List.of("middle")).with(Flag.DOWNSTREAM, Flag.FORCE)));
		assertEquals(List.of("first", "middle", "last"), folder.ran(ReproOptions.DEFAULT.with(Flag.ALL_PIPELINES, Flag.FORCE)));
		assertEquals(List.of("first"), folder.ran(ReproOptions.DEFAULT.withTargets(List.of("f*t")).with(Flag.GLOB, Flag.FORCE)));
		Problem problem = problem(ReproOptions.DEFAULT.withTargets(List.of("none")));
		assertEquals("Stage 'none' not found inside 'dvc.yaml' file", problem.what());
	}

	@Test
	void aChangeForcesWhatDependsOnItIfThatIsWanted() throws IOException {
		folder.write("dvc.yaml", CHAIN.replace("cat in > a", "head -c1 in > a")).repro(ReproOptions.DEFAULT);
		folder.write("in", "1 and more\n").write("log", "");
		assertEquals(List.of("first"), folder.ran(ReproOptions.DEFAULT));
		folder.write("in", "1 and yet more\n").write("log", "");
		assertEquals(List.of("first", "middle", "last"), folder.ran(ReproOptions.DEFAULT.with(Flag.FORCE_DOWNSTREAM)));
	}

	@Test
	void aDryRunSaysWhatWouldRunAndTouchesNothing() throws IOException {
		assertEquals(List.of("first"), folder.ran(ReproOptions.DEFAULT.withTargets(List.of("first")).with(Flag.DRY)));
		assertEquals(List.of("Running stage 'first':", "> cat in > a && echo first >> log"), folder.said);
		assertFalse(folder.has("a") || folder.has("dvc.lock"));
	}

	@Test
	void aStageThatFailsEndsTheRunAndWhatWasDoneStays() throws IOException {
		folder.write("dvc.yaml", CHAIN.replace("cat a > b", "exit 3"));
		Problem problem = problem(ReproOptions.DEFAULT);
		assertEquals("failed to reproduce 'middle': failed to run: exit 3 && echo middle >> log, exited with 3", problem.what());
		assertTrue(folder.read("dvc.lock").contains("first:"));
		assertFalse(folder.read("dvc.lock").contains("middle:"));
		folder.write("dvc.yaml", CHAIN);
		assertEquals(List.of("middle", "last"), folder.ran(ReproOptions.DEFAULT));
	}

	@Test
	void whatDoesNotDependOnAFailureMayGoOn() throws IOException {
		folder.write("dvc.yaml", CHAIN.replace("cat a > b", "exit 3") + "  other:\n    cmd: echo 1 > d\n    outs: [d]\n");
		Problem problem = problem(ReproOptions.DEFAULT.with(Flag.KEEP_GOING));
		assertEquals("failed to reproduce 'middle'", problem.what());
		assertEquals(List.of("failed to run: exit 3 && echo middle >> log, exited with 3", "Stage 'last' will be skipped due to this failure"),
				folder.warned);
		assertTrue(folder.has("d"));
		assertFalse(folder.has("c"));
	}

	@Test
	void nothingIsDeletedBeforeItIsSureThatAStageCanRun() throws IOException {
		folder.repro(ReproOptions.DEFAULT);
		Files.delete(root.resolve("in"));
		assertEquals("failed to reproduce 'first': dependency 'in' does not exist", problem(ReproOptions.DEFAULT).what());
		assertTrue(folder.has("a"));
		assertEquals(List.of(), folder.ran(ReproOptions.DEFAULT.with(Flag.ALLOW_MISSING)));
	}

	@Test
	void aStageThatDoesNotMakeItsOutputHasFailed() throws IOException {
		folder.write("dvc.yaml", "stages:\n  s:\n    cmd: 'true'\n    outs: [o]\n");
		assertEquals("failed to reproduce 's': output 'o' does not exist", problem(ReproOptions.DEFAULT).what());
	}

	@Test
	void outputsGoBeforeTheirStageRunsUnlessTheyPersist() throws IOException {
		folder.write("dvc.yaml", """
				stages:
				  s:
				    cmd: (ls o p || true) > seen; echo x >> o; echo x >> p
				    deps: [in]
				    outs:
				    - o
				    - p:
				        persist: true
				    - seen
				""");
		folder.repro(ReproOptions.DEFAULT);
		folder.repro(ReproOptions.DEFAULT.with(Flag.FORCE));
		assertEquals("p\n", folder.read("seen"));
		assertEquals("x\n", folder.read("o"));
		assertEquals("x\nx\n", folder.read("p"));
		assertFalse(Files.isDirectory(root.resolve(".dvc/cache/runs")));
	}

	@Test
	void frozenStagesDoNotRunAndOthersAlwaysDo() throws IOException {
		folder.repro(ReproOptions.DEFAULT);
		folder.write("dvc.yaml", CHAIN.replace("outs: [b]", "outs: [b]\n    frozen: true").replace("outs: [c]", "outs: [c]\n    always_changed: true"));
		folder.write("in", "2\n");
		assertEquals(List.of("last"), folder.ran(ReproOptions.DEFAULT.withTargets(List.of("last"))));
		assertEquals(List.of("stage: 'middle' is frozen. Its dependencies are not going to be reproduced."), folder.warned);
		assertEquals("1\n", folder.read("c"));
		assertEquals("last:\n\talways changed\nfirst:\n\tchanged deps:\n\t\tmodified:           in\n", folder.status());
	}

	@Test
	void metricsThatGitHasComeBackAsFilesOfTheirOwn() throws IOException {
		folder.write(".dvc/config", "[core]\n    no_scm = True\n[cache]\n    type = symlink\n").write("dvc.yaml", """
				stages:
				  s:
				    cmd: cp in o; echo "{\\"v\\":$(cat in)}" > m.json
				    deps: [in]
				    outs: [o]
				    metrics:
				    - m.json:
				        cache: false
				""");
		folder.repro(ReproOptions.DEFAULT);
		folder.write("in", "2\n").repro(ReproOptions.DEFAULT);
		folder.write("in", "1\n");
		assertEquals(RunState.RESTORED, states(ReproOptions.DEFAULT).get("s"));
		assertEquals("{\"v\":1}\n", folder.read("m.json"));
		assertTrue(Files.isSymbolicLink(root.resolve("o")));
		assertTrue(Files.isRegularFile(root.resolve("m.json"), LinkOption.NOFOLLOW_LINKS));
		assertTrue(Files.isWritable(root.resolve("m.json")));
	}

	@Test
	void aCommandKnowsItsStageAndItsFolder() throws IOException {
		folder.write("sub/dvc.yaml", "stages:\n  s:\n    wdir: deep\n    cmd:\n    - pwd > ../../where\n    - echo $DVC_STAGE $DVC_ROOT > ../../known\n");
		Files.createDirectories(root.resolve("sub/deep"));
		folder.repro(ReproOptions.DEFAULT.withTargets(List.of("sub/dvc.yaml:s")));
		assertEquals(root.toRealPath().resolve("sub/deep") + "\n", folder.read("where"));
		assertEquals("sub/dvc.yaml:s " + root + "\n", folder.read("known"));
	}

	@Test
	void whatLiesOnServersIsNotLookedAt() throws IOException {
		folder.write("dvc.yaml", "stages:\n  s:\n    cmd: echo 1 > o\n    deps: ['s3://bucket/data']\n    outs: [o]\n");
		assertEquals(List.of("s"), folder.ran(ReproOptions.DEFAULT));
		assertEquals(List.of("'s3://bucket/data' is on a server, where changes are not looked for."), folder.warned);
		assertEquals(List.of(), folder.ran(ReproOptions.DEFAULT));
	}

	/** A process that was killed while a stage ran leaves its entry among the locks of paths. */
	@Test
	void whatAKilledProcessHeldIsFree() throws IOException {
		folder.write(".dvc/tmp/rwlock", "{\"write\": {\"" + root.resolve("a") + "\": {\"pid\": 999999999, \"cmd\": \"repro first\"}}}");
		assertEquals(List.of("first", "middle", "last"), folder.ran(ReproOptions.DEFAULT));
		assertEquals("{}", folder.read(".dvc/tmp/rwlock").strip());
	}

	@Test
	void errorsMayBeIgnored() throws IOException {
		folder.write("dvc.yaml", "stages:\n  s:\n    cmd: exit 1\n  t:\n    cmd: echo 1 > o\n    outs: [o]\n");
		assertEquals(List.of("t"), folder.ran(ReproOptions.DEFAULT.with(Flag.IGNORE_ERRORS)));
		assertEquals(List.of("failed to run: exit 1, exited with 1 (ignored)"), folder.warned);
	}

	@Test
	void dataThatChangedIsSavedWithItsPipeline() throws IOException {
		folder.write("in.dvc", "outs:\n- md5: " + "a".repeat(32) + "\n  size: 1\n  hash: md5\n  path: in\n");
		assertEquals(List.of("in.dvc", "first", "middle", "last"), folder.ran(ReproOptions.DEFAULT));
		assertEquals("Verifying data sources in stage: 'in.dvc'", folder.said.getFirst());
		assertTrue(folder.read("in.dvc").contains("md5: b026324c6904b2a9cb4b88d6d61c81d1"), folder.read("in.dvc"));
		assertTrue(folder.has(".dvc/cache/files/md5/b0/26324c6904b2a9cb4b88d6d61c81d1"));
	}

	private Map<String, RunState> states(ReproOptions options) throws IOException {
		var states = new HashMap<String, RunState>();
		folder.repro(options).states().forEach((stage, state) -> states.put(stage.address(), state));
		return states;
	}

	private Problem problem(ReproOptions options) {
		return assertThrows(ProblemException.class, () -> folder.repro(options)).problem();
	}
}
