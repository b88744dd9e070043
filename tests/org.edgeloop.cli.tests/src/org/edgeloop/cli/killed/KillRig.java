package org.edgeloop.cli.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edgeloop.cli.Main;
import org.edgeloop.testsupport.openssh.OpenSshServer;

/**
 * A folder in which a command is killed at many of its steps, always from the same beginning. A process that is held leaves on the disk
 * what it would leave if it were killed there, so that one process shows many such points: each is a copy of the folder. At one point,
 * and at every single step if the environment says {@value #ALL}, a process is killed indeed.
 */
final class KillRig {

	private static final String ALL = "EDGELOOP_KILL_ALL";
	private static final int MOST_COPIES = 8;
	private static final int KILLS = 5;
	private static final int FIRST_DISTANCE = 4;
	private static final String TEMPORARY = ".edgeloop-";

	private final Path work;
	private final Path saved;
	private final Path copies;
	private final Victim victim;

	/** @param folder of this rig's own */
	KillRig(Path folder) throws IOException {
		Path real = folder.toRealPath();
		work = Files.createDirectory(real.resolve("work"));
		saved = real.resolve("saved");
		copies = Files.createDirectory(real.resolve("copies"));
		victim = new Victim(real.resolve("victim"));
	}

	/** What is looked at after a kill, and once more when the next call has finished. */
	@FunctionalInterface
	interface Check {

		void run() throws Exception;
	}

	/** @return where the commands work; what is there when {@link #kill} is called is where each of them begins */
	Path work() {
		return work;
	}

	Path path(String name) {
		return work.resolve(name);
	}

	/** Writes a file anew, so that no other name of it changes along. */
	void write(String name, String text) throws IOException {
		Path file = path(name);
		Files.createDirectories(file.getParent());
		Files.deleteIfExists(file);
		Files.writeString(file, text);
	}

	/** Runs a command here, which must end well. */
	static void good(Object... command) throws IOException {
		var said = new ByteArrayOutputStream();
		int code = run(said, command);
		assertEquals(0, code, () -> String.join(" ", texts(command)) + ": " + said.toString(StandardCharsets.UTF_8));
	}

	/** @param said gets what is said to the standard error. @return the exit code */
	static int run(ByteArrayOutputStream said, Object... command) {
		return Main.run(OutputStream.nullOutputStream(), new PrintStream(said, true, StandardCharsets.UTF_8), texts(command));
	}

	private static String[] texts(Object... command) {
		return Stream.of(command).map(Object::toString).toArray(String[]::new);
	}

	/**
	 * Kills a command at its steps. After each kill nothing may be half, and the same command must end well then, by which all is as if it
	 * had never been killed.
	 *
	 * @param killed is asked after the kill
	 * @param finished is asked when the next call has finished
	 */
	void kill(Check killed, Check finished, Object... command) throws Exception {
		copy(work, saved);
		Map<Path, String> points = new LinkedHashMap<>();
		Victim.Outcome whole = victim.run(1, FIRST_DISTANCE, step -> take(step, points), command);
		assertEquals(0, whole.exitCode(), whole.said());
		finished.run();
		assertTrue(points.size() > 1, () -> "held " + points.size() + " times of " + whole.steps() + " steps");
		for (Map.Entry<Path, String> point : points.entrySet()) {
			restore(point.getKey());
			check("held before " + point.getValue() + " of " + whole.steps(), killed, finished, command);
		}
		kill(whole.steps(), 2, killed, finished, command);
	}

	/** As {@link #kill}, with a process for each kill: where servers of other makers are concerned, which go on while one that is held does not. */
	void killEach(Check killed, Check finished, Object... command) throws Exception {
		copy(work, saved);
		Victim.Outcome whole = victim.run(Long.MAX_VALUE, Long.MAX_VALUE, _ -> Victim.Fate.GOES_ON, command);
		assertEquals(0, whole.exitCode(), whole.said());
		finished.run();
		kill(whole.steps(), KILLS, killed, finished, command);
	}

	/** @param times how often it is killed, unless at every step; in between, and neither at the first nor at the last step */
	private void kill(long steps, int times, Check killed, Check finished, Object... command) throws Exception {
		boolean all = System.getenv(ALL) != null;
		for (int i = 1; i < (all ? steps + 1 : times); i++) {
			restore(saved);
			String step = victim.kill(all ? i : steps * i / times, command).step();
			check("killed before " + step + " of " + steps, killed, finished, command);
		}
	}

	/** Copies what a process that is held has left so far; where there are too many copies, every second goes. */
	private Victim.Fate take(String step, Map<Path, String> points) throws Exception {
		Path target = copies.resolve(step.replaceAll("\\D", ""));
		copy(work, target);
		points.put(target, step);
		if (points.size() < MOST_COPIES) {
			return Victim.Fate.GOES_ON;
		}
		List<Path> taken = List.copyOf(points.keySet());
		for (int i = 1; i < taken.size(); i += 2) {
			points.remove(taken.get(i));
		}
		return Victim.Fate.GOES_ON_WIDER;
	}

	private static void check(String where, Check killed, Check finished, Object... command) throws Exception {
		attempt(where, killed);
		attempt(where + ", then called again", () -> good(command));
		attempt(where + ", then called again", finished);
	}

	private static void attempt(String where, Check check) throws Exception {
		try {
			check.run();
		} catch (AssertionError e) {
			throw new AssertionError(where + ": " + e.getMessage(), e);
		}
	}

	private static void copy(Path from, Path to) throws IOException, InterruptedException {
		OpenSshServer.run("cp", "-a", from.toString(), to.toString());
	}

	/** Puts back how everything was. */
	private void restore(Path copy) throws IOException, InterruptedException {
		OpenSshServer.run("rm", "-rf", work.toString());
		copy(copy, work);
	}

	/** Holds a command before a step, has something done while it lives, and kills it then. */
	void hold(long point, Check held, Object... command) throws Exception {
		assertTrue(victim.run(point, Long.MAX_VALUE, _ -> {
			held.run();
			return Victim.Fate.IS_KILLED;
		}, command).isKilled());
	}

	/** @return each file's text by its path, without what lies in hidden folders; none if there is no such folder */
	Map<String, String> files(String name) throws IOException {
		var files = new TreeMap<String, String>();
		Path top = path(name);
		if (!Files.isDirectory(top)) {
			return files;
		}
		try (Stream<Path> all = Files.walk(top)) {
			for (Path file : all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList()) {
				files.put(top.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		}
		return files;
	}

	/** @return what is still named as it was while it was written, anywhere outside of DVC's and Git's own folders */
	List<String> leftOver() throws IOException {
		try (Stream<Path> all = Files.walk(work)) {
			return all.map(file -> work.relativize(file).toString()).filter(name -> !name.startsWith(".dvc/") && !name.startsWith(".git/"))
					.filter(name -> Path.of(name).getFileName().toString().startsWith(TEMPORARY)).toList();
		}
	}
}
