package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands of stages as processes: side by side, heard and ended. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ReproProcessesTest {

	@TempDir
	Path root;

	private PipelineFolder folder;

	@BeforeEach
	void make() throws IOException {
		folder = new PipelineFolder(root);
	}

	/** Each waits for what the other writes into a pipe, which only both together come past. */
	@Test
	void stagesThatDoNotWaitForEachOtherRunAtATime() throws IOException {
		folder.write("dvc.yaml", """
				stages:
				  one:
				    cmd: echo 1 > to_two; cat to_one > a
				    outs: [a]
				  two:
				    cmd: cat to_two > b; echo 2 > to_one
				    outs: [b]
				  both:
				    cmd: cat a b > c
				    deps: [a, b]
				    outs: [c]
				""");
		run("mkfifo", "to_one", "to_two");
		ReproResult result = folder.repro(ReproOptions.DEFAULT.withJobs(2));
		assertEquals(3, result.reproduced().size());
		assertEquals("2\n1\n", folder.read("c"));
	}

	@Test
	void linesAreHeardFromBothOutputs() throws IOException {
		folder.write("dvc.yaml", "stages:\n  s:\n    cmd: |\n      printf 'a\\r\\nb\\nprogress 1\\rprogress 2\\n\\nlast'\n      echo oh >&2\n");
		var out = new ArrayList<String>();
		var err = new ArrayList<String>();
		new ReproOperation(root, ReproOptions.DEFAULT, new ReproListener() {
			@Override
			public void logged(Stage stage, LogLine line) {
				(line.error() ? err : out).add(line.text());
			}
		}).run(Progress.NONE);
		assertEquals(List.of("a", "b", "progress 1", "progress 2", "", "last"), out);
		assertEquals(List.of("oh"), err);
	}

	@Test
	void whoeverCancelsEndsTheCommandAndAllThatItStarted() throws Exception {
		folder.write("dvc.yaml", """
				stages:
				  s:
				    cmd: (sleep 1000 & echo child $!; wait) & echo shell $$; wait
				    outs: [o]
				  t:
				    cmd: echo never > p
				    deps: [o]
				    outs: [p]
				""");
		var stop = new AtomicBoolean();
		Map<String, Long> pids = new ConcurrentHashMap<>();
		Map<String, RunState> states = new ConcurrentHashMap<>();
		var listener = new ReproListener() {
			@Override
			public void logged(Stage stage, LogLine line) {
				String[] words = line.text().split(" ");
				pids.put(words[0], Long.valueOf(words[1]));
				if (pids.size() == 2) {
					stop.set(true);
				}
			}

			@Override
			public void changed(Stage stage, RunState state) {
				states.put(stage.address(), state);
			}
		};
		var operation = new ReproOperation(root, ReproOptions.DEFAULT, listener);
		assertThrows(CancellationException.class, () -> operation.run(Progress.NONE.until(stop::get)));
		for (long pid : pids.values()) {
			var process = ProcessHandle.of(pid);
			if (process.isPresent()) {
				process.get().onExit().get(20, TimeUnit.SECONDS);
			}
		}
		assertEquals(Map.of("s", RunState.CANCELLED, "t", RunState.CANCELLED), states);
		assertFalse(folder.has("dvc.lock"));
		folder.write("dvc.yaml", "stages:\n  s:\n    cmd: echo 1 > o\n    outs: [o]\n").repro(ReproOptions.DEFAULT);
		assertTrue(folder.has("dvc.lock"), "no lock was left behind");
	}

	@Test
	void anotherCommandMayUseTheRepositoryWhileAStageRuns() throws IOException {
		folder.write("dvc.yaml", "stages:\n  s:\n    cmd: echo go; x=$(cat answer); echo $x > o\n    outs: [o]\n");
		run("mkfifo", "answer");
		var seen = new ArrayList<String>();
		new ReproOperation(root, ReproOptions.DEFAULT, new ReproListener() {
			@Override
			public void logged(Stage stage, LogLine line) {
				try {
					var status = new StatusOperation(root, List.of(), false).run(Progress.NONE);
					seen.add(StatusText.text(status));
					folder.write("answer", "1\n");
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}).run(Progress.NONE);
		assertEquals(List.of("s:\n\tchanged outs:\n\t\tdeleted:            o\n"), seen);
	}

	private void run(String... command) throws IOException {
		try {
			assertEquals(0, new ProcessBuilder(command).directory(root.toFile()).inheritIO().start().waitFor());
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}
}
