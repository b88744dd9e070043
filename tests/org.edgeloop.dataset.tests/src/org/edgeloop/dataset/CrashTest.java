package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that edits labels, again and again, and compares what is left with what it must have done. */
class CrashTest {

	private static final String RECORDING = "data/a.wav";
	private static final int ROUNDS = 3;
	private static final long MAY_BE_LOST_MILLISECONDS = 1000;

	@TempDir
	Path folder;

	@Test
	void killingTheEditorLosesNothingOlderThanASecond() throws Exception {
		Path project = Files.createDirectory(folder.resolve("project"));
		var random = new Random(7);
		for (int round = 0; round < ROUNDS; round++) {
			Path before = copy(project, folder.resolve("before " + round));
			List<Long> times = new ArrayList<>();
			// The first rounds die young, the later ones when there is something that must not be lost.
			long killed = editAndKill(project, round, random.nextInt(1, 500), round * MAY_BE_LOST_MILLISECONDS * 3 / 4, times);
			int present = indexOf(stateAfterCrash(project), before, round, times.size());
			long newest = times.stream().filter(time -> time < killed - MAY_BE_LOST_MILLISECONDS).count();
			assertTrue(present >= newest,
					"round " + round + ": of " + times.size() + " steps " + present + " survived, at least " + newest + " must");
		}
	}

	@Test
	void anEditorOfAnotherProcessLeavesTheJournalAlone() throws Exception {
		Path project = Files.createDirectory(folder.resolve("project"));
		Process other = start(project, 1);
		try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
			assertNotNull(out.readLine(), "it is editing");
			try (LabelDocument document = CrashingEditor.open(project, RECORDING)) {
				assertEquals(1, document.problems().size());
				assertTrue(document.problems().getFirst().what().contains("elsewhere"));
			}
		} finally {
			other.destroyForcibly().waitFor();
		}
		try (LabelDocument document = CrashingEditor.open(project, RECORDING)) {
			assertEquals(List.of(), document.problems(), "the lock died with the process");
		}
	}

	/**
	 * @param least how many steps to let it do at least
	 * @param milliseconds for how long to let it edit at least
	 * @param times receives when each step was done
	 * @return when it was killed
	 */
	private static long editAndKill(Path project, int seed, int least, long milliseconds, List<Long> times)
			throws IOException, InterruptedException {
		Process editor = start(project, seed);
		try (BufferedReader out = editor.inputReader(StandardCharsets.UTF_8)) {
			while (times.size() < least || System.currentTimeMillis() - times.getFirst() < milliseconds) {
				times.add(Long.valueOf(out.readLine()));
			}
			long killed = System.currentTimeMillis();
			// Process.destroyForcibly would also throw away what it still had to say.
			editor.toHandle().destroyForcibly();
			editor.waitFor();
			// The last line may be torn.
			String line = out.readLine();
			for (String next = out.readLine(); next != null; next = out.readLine()) {
				times.add(Long.valueOf(line));
				line = next;
			}
			return killed;
		} finally {
			editor.destroyForcibly();
		}
	}

	/** @return what the labels are when the user takes what the crash left */
	private static String stateAfterCrash(Path project) throws IOException {
		if (Files.exists(LabelFiles.fileFor(project, RECORDING))) {
			LabelFiles.read(LabelFiles.fileFor(project, RECORDING));
		}
		try (LabelDocument document = CrashingEditor.open(project, RECORDING)) {
			document.restore();
			document.save();
			return CrashingEditor.state(document);
		}
	}

	/** @return after which step the editor, edited again without a crash, last had these labels; two may not have been reported */
	private static int indexOf(String state, Path before, int seed, int steps) throws IOException {
		int found = -1;
		try (LabelDocument document = CrashingEditor.open(before, RECORDING)) {
			var editor = new CrashingEditor(document, seed);
			for (int step = 0; step <= steps + 2; step++) {
				if (CrashingEditor.state(document).equals(state)) {
					found = step;
				}
				editor.step();
			}
		}
		return found;
	}

	private static Process start(Path project, int seed) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Xmx128m", "-cp", PlainClassPath.of(CrashingEditor.class), CrashingEditor.class.getName(), project.toString(),
				RECORDING, Integer.toString(seed)).redirectError(Redirect.INHERIT).start();
	}

	private static Path copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		return to;
	}
}
