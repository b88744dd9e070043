package org.edgeloop.cli.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dvc add}, {@code checkout}, {@code gc} and {@code repro}, killed between any two of their steps: nothing is lost or half, and the next call finishes. */
class KilledDataTest {

	@TempDir
	private Path folder;
	private KillRig rig;

	@BeforeEach
	void makeRig() throws Exception {
		rig = new KillRig(folder);
		KillRig.good("dvc", "init", "--no-scm", "--cd", rig.work());
	}

	private static Map<String, String> content(String version) {
		Map<String, String> content = new TreeMap<>(Map.of("sub/large", (version + "0123456789abcde").repeat(20_000), "sub/empty", "", "same", "same"));
		for (int i = 0; i < 3; i++) {
			content.put("f" + i, version + i);
		}
		return content;
	}

	private void write(Map<String, String> content) throws IOException {
		for (Map.Entry<String, String> file : content.entrySet()) {
			rig.write("data/" + file.getKey(), file.getValue());
		}
	}

	private void dvc(Object... arguments) throws IOException {
		KillRig.good(command(arguments));
	}

	private Object[] command(Object... arguments) {
		Object[] all = new Object[arguments.length + 3];
		all[0] = "dvc";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		all[all.length - 2] = "--cd";
		all[all.length - 1] = rig.work();
		return all;
	}

	private Map<String, Path> cache() throws IOException {
		return Stores.whole(rig.path(".dvc/cache"), "");
	}

	private String read(String name) throws IOException {
		return Files.exists(rig.path(name)) ? Files.readString(rig.path(name)) : "";
	}

	/** Each file is as it was in one of two versions, and never a part. */
	private void assertNothingHalf(Map<String, String> before, Map<String, String> after) throws IOException {
		rig.files("data").forEach((name, text) -> assertTrue(text.equals(before.get(name)) || text.equals(after.get(name)) || name.contains(".edgeloop-"),
				() -> name + " has " + text.length() + " bytes"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "copy", "hardlink", "symlink", "reflink,copy" })
	void addsAFolder(String links) throws Exception {
		dvc("config", "cache.type", links);
		Map<String, String> old = content("old");
		write(old);
		dvc("add", "data");
		String before = read("data.dvc");
		Map<String, String> content = content("new");
		write(content);
		rig.kill(() -> {
			assertEquals(content, rig.files("data"), "the workspace");
			String pointer = read("data.dvc");
			if (!pointer.equals(before)) {
				String list = pointer.replaceAll("(?s).*md5: (\\w+\\.dir).*", "$1");
				assertTrue(cache().containsKey(list), "a pointer promises what is there: " + pointer);
			}
			cache();
		}, () -> {
			assertEquals(content, rig.files("data"));
			assertEquals(12, cache().size(), "both versions");
			dvc("status", "-q");
			assertEquals(List.of(), rig.leftOver());
		}, command("add", "data"));
	}

	@Test
	void addsAFile() throws Exception {
		rig.write("model", "m".repeat(3_000_000));
		rig.kill(() -> {
			assertEquals(3_000_000, Files.size(rig.path("model")));
			assertTrue(read("model.dvc").isEmpty() || cache().size() == 1);
		}, () -> {
			assertEquals(1, cache().size());
			dvc("status", "-q");
		}, command("add", "model"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "copy", "hardlink", "symlink" })
	void checksOut(String links) throws Exception {
		dvc("config", "cache.type", links);
		Map<String, String> old = content("old");
		old.put("gone", "gone");
		write(old);
		dvc("add", "data");
		String before = read("data.dvc");
		Map<String, String> content = content("new");
		content.put("more/deep", "more");
		Files.delete(rig.path("data/gone"));
		write(content);
		dvc("add", "data");
		rig.write("data.dvc", before);
		int objects = cache().size();
		rig.kill(() -> {
			assertNothingHalf(content, old);
			assertEquals(objects, cache().size());
		}, () -> {
			assertEquals(old, rig.files("data"));
			assertEquals(objects, cache().size());
			dvc("status", "-q");
			assertEquals(List.of(), rig.leftOver());
		}, command("checkout"));
	}

	@Test
	void collectsGarbage() throws Exception {
		write(content("old"));
		dvc("add", "data");
		Map<String, String> content = content("new");
		write(content);
		dvc("add", "data");
		int used = 7;
		rig.kill(() -> {
			assertEquals(content, rig.files("data"));
			dvc("status", "-q");
			assertTrue(cache().size() >= used);
		}, () -> {
			assertEquals(used, cache().size());
			dvc("status", "-q");
		}, command("gc", "-w", "-f"));
	}

	@Test
	void runsStages() throws Exception {
		rig.write("in", "input\n");
		rig.write("dvc.yaml", "stages:\n  first:\n    cmd: cat in in > middle\n    deps: [in]\n    outs: [middle]\n"
				+ "  second:\n    cmd: mkdir -p out && cp middle out/a && cp in out/b\n    deps: [middle]\n    outs: [out]\n");
		rig.kill(() -> {
			assertEquals("input\n", read("in"));
			cache();
		}, () -> {
			assertEquals("input\ninput\n", read("middle"));
			assertEquals(Map.of("a", "input\ninput\n", "b", "input\n"), rig.files("out"));
			cache();
			dvc("status", "-q");
			assertEquals(List.of(), rig.leftOver());
		}, command("repro"));
	}

	/** Whoever comes while another process works waits for it, says so, and changes nothing; when that one is dead, nothing is in the way. */
	@Test
	void locksOfTheLivingAreRespected() throws Exception {
		write(content("new"));
		rig.hold(60, () -> {
			Map<String, String> there = rig.files(".");
			var said = new ByteArrayOutputStream();
			assertTrue(KillRig.run(said, command("add", "data")) != 0);
			assertTrue(said.toString(StandardCharsets.UTF_8).contains("Unable to acquire lock"), said.toString(StandardCharsets.UTF_8));
			assertEquals(there, rig.files("."));
		}, command("add", "data"));
		dvc("add", "data");
		dvc("status", "-q");
	}
}
