package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edgeloop.dataset.HaltingEditor.State;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends a process before each single step that saving and journalling do to the disk. Whenever it was, the label file holds the old
 * labels or the new ones, and what was edited and not saved is offered again.
 */
class KillPointTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path folder;

	@Test
	void everyStepMayBeTheLastOne() throws Exception {
		Path start = startProject();
		List<State> states = HaltingEditor.states(copy(start, "whole"), RECORDING);
		Set<String> steps = new TreeSet<>();
		assertEquals(states.size() - 1, run(copy(start, "untouched"), Integer.MAX_VALUE).done());
		int step = 1;
		for (Outcome outcome = run(copy(start, "killed 1"), step); outcome.halted(); outcome = run(copy(start, "killed " + step), step)) {
			steps.add(outcome.where());
			check(outcome, states);
			step++;
		}
		assertEquals(Set.of("CREATE a.wav.journal", "CREATE a.wav.labels.json", "DELETE a.wav.journal", "RENAME a.wav.journal",
				"RENAME a.wav.labels.json", "SYNC a.wav.journal", "SYNC a.wav.labels.json", "SYNC_FOLDER journal", "SYNC_FOLDER labels",
				"WRITE a.wav.journal", "WRITE a.wav.labels.json"), steps, "every kind of step came");
	}

	/**
	 * What came of one process.
	 *
	 * @param done how many actions it did to the end
	 * @param where before which step it ended; empty if it came to its end
	 */
	private record Outcome(Path project, int done, String where) {

		boolean halted() {
			return !where.isEmpty();
		}
	}

	private static void check(Outcome outcome, List<State> states) throws IOException {
		State before = states.get(outcome.done());
		State after = states.get(outcome.done() + 1);
		String place = outcome.where() + " after " + outcome.done() + " actions";
		try (LabelDocument document = CrashingEditor.open(outcome.project(), RECORDING)) {
			State found = HaltingEditor.state(document);
			assertTrue(List.of(before.saved(), after.saved()).contains(found.saved()), () -> place + ": the file holds\n" + found.saved());
			document.restore();
			String restored = CrashingEditor.state(document);
			assertTrue(List.of(before.labels(), after.labels()).contains(restored), () -> place + ": restored is\n" + restored);
			document.save();
			assertEquals(restored, HaltingEditor.state(document).saved(), place);
		}
		assertEquals(List.of("a.wav.labels.json"), names(outcome.project().resolve("labels")), place + ": nothing is left behind");
		assertEquals(List.of(".lock"), names(outcome.project().resolve(".edgeloop/journal")), place + ": nothing is left behind");
	}

	private static Outcome run(Path project, int step) throws IOException, InterruptedException {
		Process editor = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Xmx128m", "-cp", PlainClassPath.of(HaltingEditor.class), HaltingEditor.class.getName(),
				project.toString(), RECORDING, Integer.toString(step)).redirectError(Redirect.INHERIT).start();
		try (var out = editor.inputReader(StandardCharsets.UTF_8)) {
			List<String> lines = out.lines().toList();
			int status = editor.waitFor();
			String last = lines.getLast();
			boolean halted = last.startsWith("halted before ");
			assertEquals(halted ? HaltingEditor.HALTED : 0, status);
			return new Outcome(project, lines.size() - (halted ? 1 : 0), halted ? last.substring("halted before ".length()) : "");
		} finally {
			editor.destroyForcibly();
		}
	}

	/** Two labels are saved. */
	private Path startProject() throws IOException {
		Path project = Files.createDirectory(folder.resolve("start"));
		try (LabelDocument document = CrashingEditor.open(project, RECORDING)) {
			document.add(LabelKind.REGION, "old", 0, 5, List.of());
			document.add(LabelKind.POINT, "old", 7, 7, List.of());
			document.save();
		}
		return project;
	}

	private Path copy(Path project, String name) throws IOException {
		Path target = folder.resolve(name);
		try (Stream<Path> files = Files.walk(project)) {
			for (Path file : files.toList()) {
				Files.copy(file, target.resolve(project.relativize(file).toString()));
			}
		}
		return target;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
