package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DvcPipelineCommandsTest {

	@TempDir
	Path folder;

	@BeforeEach
	void write() throws IOException {
		Run.of("dvc", "init", "--no-scm", "--cd", folder);
		Files.writeString(folder.resolve("params.yaml"), "lr: 0.1\nn: 1\n");
		pipeline("cp in a", "cp a b");
		Files.writeString(folder.resolve("in"), "1\n");
	}

	private void pipeline(String first, String second) throws IOException {
		Files.writeString(folder.resolve("dvc.yaml"), """
				stages:
				  first:
				    cmd: %s
				    deps: [in]
				    params: [lr]
				    outs: [a]
				  second:
				    cmd: %s
				    deps: [a]
				    outs: [b]
				""".formatted(first, second));
	}

	@Test
	void statesAndReasonsOfStagesAreJson() throws IOException {
		Run.good("dvc", "repro", "-q", "--cd", folder);
		Files.writeString(folder.resolve("params.yaml"), "lr: 0.2\nn: 1\n");
		assertEquals("{\"nodes\":[\"first\",\"second\"],\"edges\":[{\"from\":\"first\",\"to\":\"second\"}],\"stages\":{\"first\":{\"state\":\"changed\","
				+ "\"cmd\":[\"cp in a\"],\"reasons\":[{\"kind\":\"parameter\",\"path\":\"params.yaml\",\"key\":\"lr\",\"word\":\"modified\","
				+ "\"before\":\"0.1\",\"after\":\"0.2\"}]},\"second\":{\"state\":\"upstream_changed\",\"cmd\":[\"cp a b\"],\"reasons\":[]}}}\n",
				Run.good("dvc", "dag", "--json", "--cd", folder));
	}

	@Test
	void whatCameOfARunIsJsonAlsoIfAStageFails() throws IOException {
		Run run = Run.of("dvc", "repro", "--json", "--cd", folder);
		assertEquals("{\"reproduced\":[\"first\",\"second\"],\"states\":{\"first\":\"done\",\"second\":\"done\"},\"toTrack\":[\"dvc.lock\"]}\n",
				run.out());
		assertTrue(run.err().startsWith("Running stage 'first':\n> cp in a\n"), run.err());
		pipeline("cp in a", "echo no >&2; exit 7");
		run = Run.of("dvc", "repro", "--json", "--cd", folder);
		assertEquals(255, run.exitCode());
		assertEquals("{\"reproduced\":[],\"states\":{\"first\":\"unchanged\",\"second\":\"failed\"},\"toTrack\":[]}\n", run.out());
		assertTrue(run.err().contains("\nno\n"), run.err());
		assertTrue(run.err().contains("error: ") && run.err().contains("failed to reproduce 'second': failed to run: echo no >&2; exit 7, exited with 7"),
				run.err());
	}

	/** A clone has the files of Git and the remote, but neither data nor cache. */
	@Test
	void whatAStageLacksIsPulledInsteadOfMadeAnew() throws IOException {
		Path remote = folder.resolve("remote");
		Run.of("dvc", "remote", "add", "-d", "-q", "store", remote, "--cd", folder);
		Run.of("dvc", "add", "in", "--cd", folder);
		pipeline("cp in a; echo first ran", "cp a b; echo second ran");
		Run.good("dvc", "repro", "-q", "--cd", folder);
		assertEquals(0, Run.of("dvc", "push", "--run-cache", "--cd", folder).exitCode());
		lose("in", "a", "b", ".dvc/cache");
		String said = Run.good("dvc", "repro", "--pull", "--cd", folder);
		assertTrue(said.contains("Pulling data for stage: 'first'\n"), said);
		assertTrue(!said.contains("ran\n") && said.endsWith("Data and pipelines are up to date.\n"), said);
		assertEquals("1\n", Files.readString(folder.resolve("b")));
		lose("in", "a", "b", ".dvc/cache", "dvc.lock");
		said = Run.good("dvc", "repro", "--pull", "--cd", folder);
		assertTrue(said.contains("Stage 'first' is cached - skipping run, checking out outputs") && !said.contains("\nfirst ran"), said);
		assertEquals("1\n", Files.readString(folder.resolve("b")));
	}

	private void lose(String... paths) throws IOException {
		for (String path : paths) {
			try (Stream<Path> files = Files.walk(folder.resolve(path))) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	@Test
	void linesOfStagesThatRunAtATimeBearTheirNames() throws IOException {
		pipeline("cp in a; echo hello", "cp a b");
		assertTrue(Run.good("dvc", "repro", "-j", "2", "--cd", folder).contains("\n[first] hello\n"));
	}

	@Test
	void wrongCallsAndBrokenFilesAreToldInOneLine() throws IOException {
		assertTrue(Run.failing(255, "dvc", "repro", "none", "--cd", folder).contains("Stage 'none' not found inside 'dvc.yaml' file"));
		assertTrue(Run.failing(255, "dvc", "dag", "none", "--cd", folder).contains("'none' does not exist as an output or a stage name in 'dvc.yaml'"));
		Run.failing(254, "dvc", "params");
		Files.writeString(folder.resolve("params.yaml"), "lr: [\n");
		Run.failing(1, "dvc", "status", "--cd", folder);
		Files.writeString(folder.resolve("dvc.yaml"), "stages: [");
		Run.failing(255, "dvc", "dag", "--cd", folder);
	}
}
