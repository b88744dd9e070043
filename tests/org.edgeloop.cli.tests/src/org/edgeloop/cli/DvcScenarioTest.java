package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What DVC 3.64 was put through, {@code dvc-scenario.sh} of the shared samples, by our commands: the same words, locks, run cache and
 * caches. An experiment is a run with another parameter here. Skipped without the samples, or without Git or Python.
 */
class DvcScenarioTest {

	private static final String PARAMS = "train:\n  lr: %s\n  epochs: 3\n  name: abc\nseed: 42\n";

	@TempDir
	Path temporary;

	private Path samples;
	private Path work;
	private Map<String, String> log;

	@Test
	void weSayAndWriteWhatDvcDoes() throws IOException, InterruptedException {
		unpack();
		begin();
		assertEquals(log.get("begin"), dvc("repro") + read("dvc.lock"));
		commit("run1");
		assertEquals(log.get("repro again"), dvc("repro"));
		lr("0.02");
		assertEquals(log.get("status"), dvc("status") + dvc("status", "--json"));
		assertEquals(log.get("diffs"),
				dvc("params", "diff") + dvc("repro", "-q") + dvc("metrics", "diff") + dvc("diff") + dvc("diff", "--json"));
		assertEquals(blocks(log.get("run-cache")), runs());
		commit("run2");
		lr("0.010");
		String back = log.get("back to lr=0.010 (run-cache hit)").replace("/srv/t3-remote", work + "-remote");
		dvcOn(work, "repro");
		assertEquals(firstLines(back, 13), firstLines(lastOutput, 13));
		dvc("remote", "add", "-d", "local", work + "-remote", "-q");
		assertEquals(back.lines().skip(13).limit(5).toList(), (read(".dvc/config") + dvc("push")).lines().toList());
		assertSameTree(samples.resolve("remote"), Path.of(work + "-remote"));
		commit("run3");
		lr("0.5");
		dvc("repro");
		git("stash", "-q");
		String collected = Run.of("dvc", "gc", "-w", "-f", "--cd", work).out();
		List<String> after = log.get("gc").lines().toList();
		assertEquals(after.subList(1, 4), collected.lines().filter(line -> !line.startsWith("WARNING")).toList());
		assertSameTree(samples.resolve("cache-with-runs"), work.resolve(".dvc/cache"));
		for (String gone : List.of(".dvc/cache", "data", "prep", "model.bin")) {
			run("rm", "-rf", work.resolve(gone).toString());
		}
		assertEquals(after.subList(14, 18), dvc("pull").lines().toList());
		assertSameTree(samples.resolve("repo").resolve("data"), work.resolve("data"));
		assertArrayEquals(Files.readAllBytes(samples.resolve("repo/dvc.lock")), Files.readAllBytes(work.resolve("dvc.lock")));
		assertEquals("", git("status", "--short"));
	}

	/** Numbers in every form, loops, a matrix, long and folded commands, executable files. */
	@Test
	void theEdgesOfLocksAreReproducedByteForByte() throws IOException, InterruptedException {
		unpack();
		Path edge = samples.resolve("edge-params");
		run("chmod", "-R", "u+w", edge.toString());
		byte[] lock = Files.readAllBytes(edge.resolve("dvc.lock"));
		byte[] pointer = Files.readAllBytes(edge.resolve("run.sh.dvc"));
		run("sh", "-c", "cd '" + edge + "' && git init -q && rm -rf dvc.lock .dvc/tmp out m1 m2 f_* mm_*");
		work = edge;
		dvcOn(edge, "repro");
		assertArrayEquals(lock, Files.readAllBytes(edge.resolve("dvc.lock")));
		assertArrayEquals(pointer, Files.readAllBytes(edge.resolve("run.sh.dvc")));
		assertEquals("Data and pipelines are up to date.\n", dvc("status"));
	}

	private String lastOutput = "";

	private void begin() throws IOException, InterruptedException {
		work = temporary.resolve("work");
		Files.createDirectories(work.resolve("data/sub"));
		git("init", "-q");
		git("config", "user.email", "a@b.c");
		git("config", "user.name", "x");
		dvc("init", "-q");
		commit("init");
		write("data/a.csv", numbers(1000));
		write("data/sub/b.csv", numbers(50));
		dvc("add", "-q", "data");
		lr("0.010");
		for (String file : List.of("train.py", "dvc.yaml")) {
			write(file, Files.readString(samples.resolve("repo").resolve(file)));
		}
	}

	private void unpack() throws IOException, InterruptedException {
		Path beside = Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared");
		Path packed = Path.of(System.getProperty("edgeloop.shared", beside.toString())).resolve("mlops/gen-dvc-3.64.0.tar.gz");
		assumeTrue(Files.isRegularFile(packed), "skipped: no shared data");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")) && Files.isExecutable(Path.of("/usr/bin/git")), "skipped: no Git, no Python");
		run("tar", "-xzf", packed.toString(), "-C", temporary.toString());
		Path inner = temporary.resolve("gen-dvc-3.64.0");
		samples = Files.isDirectory(inner) ? inner : temporary;
		log = sections(Files.readString(samples.resolve("dvc-scenario.log")));
	}

	private static Map<String, String> sections(String text) {
		Map<String, String> sections = new LinkedHashMap<>();
		String name = "begin";
		for (String line : text.split("(?<=\n)")) {
			if (line.startsWith("--- ")) {
				name = line.substring(4).strip();
			} else {
				sections.merge(name, line, String::concat);
			}
		}
		return sections;
	}

	private static List<String> blocks(String section) {
		return Arrays.stream(section.split("(?m)^## ")).filter(block -> !block.isBlank()).sorted().toList();
	}

	private List<String> runs() throws IOException {
		List<String> blocks = new ArrayList<>();
		for (Path file : files(work.resolve(".dvc/cache/runs"))) {
			blocks.add(work.relativize(file) + "\n" + Files.readString(file));
		}
		return blocks.stream().sorted().toList();
	}

	private static void assertSameTree(Path expected, Path actual) throws IOException {
		assertEquals(files(expected).stream().map(file -> expected.relativize(file).toString()).toList(),
				files(actual).stream().map(file -> actual.relativize(file).toString()).toList());
		for (Path file : files(expected)) {
			assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(actual.resolve(expected.relativize(file))), file.toString());
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static List<String> firstLines(String text, int count) {
		return text.lines().limit(count).toList();
	}

	private static String numbers(int last) {
		return IntStream.rangeClosed(1, last).mapToObj(i -> i + "\n").collect(Collectors.joining());
	}

	private void lr(String value) throws IOException {
		write("params.yaml", PARAMS.formatted(value));
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(work.resolve(file), text);
	}

	private String read(String file) throws IOException {
		return Files.readString(work.resolve(file));
	}

	private void commit(String message) throws IOException, InterruptedException {
		git("add", "-A");
		git("commit", "-qm", message);
	}

	private String dvc(String... arguments) {
		return dvcOn(work, arguments);
	}

	private String dvcOn(Path folder, String... arguments) {
		List<Object> all = new ArrayList<>(List.of("dvc"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("--cd", folder));
		Run run = Run.of(all.toArray());
		assertEquals(0, run.exitCode(), run.err());
		lastOutput = run.out();
		return run.out();
	}

	private String git(String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("git"));
		all.addAll(List.of(arguments));
		return run(all.toArray(String[]::new));
	}

	private String run(String... command) throws IOException, InterruptedException {
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		if (work != null) {
			builder.directory(work.toFile());
		}
		Process process = builder.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), out);
		return out;
	}
}
