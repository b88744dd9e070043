package org.edgeloop.dvc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FileHasher;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.data.WorkspaceData.Change;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.cache.TemporaryName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that end abruptly at many points: nothing is lost, what is in the cache is whole, and the next call finishes. */
class KillTest {

	/** How often a process asks whether to go on before it ends; the last one is never reached. */
	private static final List<Long> POINTS = List.of(3L, 20L, 45L, 90L, 1000L);
	private static final int FILES = 30;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "copy", "hardlink", "symlink" })
	void addIsFinishedByTheNextCall(String kind) throws Exception {
		Map<String, String> content = content();
		String expected = "";
		boolean halted = false;
		for (long point : POINTS) {
			var rig = rig(point, kind, content);
			halted |= HaltingProcess.run(rig.root(), "add", point);
			assertEquals(content, DataRig.files(rig.path("data")), "workspace at " + point);
			checkObjects(rig);
			if (Files.exists(rig.path("data.dvc"))) {
				assertEquals(Change.NONE, rig.status().get("data"), "a pointer promises what is there");
			}
			rig.add("data");
			expected = expected.isEmpty() ? rig.read("data.dvc") : expected;
			assertEquals(expected, rig.read("data.dvc"));
			assertEquals(Change.NONE, rig.status().get("data"));
		}
		assertTrue(halted, "no process was ended");
	}

	@ParameterizedTest
	@ValueSource(strings = { "copy", "symlink" })
	void checkoutIsFinishedByTheNextCall(String kind) throws Exception {
		Map<String, String> content = content();
		for (long point : POINTS) {
			var rig = rig(point, kind, content);
			rig.add("data");
			String first = rig.read("data.dvc");
			for (int i = 0; i < FILES; i += 2) {
				Files.deleteIfExists(rig.path("data/f" + i));
				rig.write("data/f" + i, "second " + i);
			}
			rig.write("data/more", "more");
			rig.add("data");
			rig.write("data.dvc", first);
			HaltingProcess.run(rig.root(), "checkout", point);
			checkObjects(rig);
			checkNothingIsHalf(rig, content);
			rig.checkout();
			assertEquals(content, DataRig.files(rig.path("data")));
			assertEquals(Change.NONE, rig.status().get("data"));
		}
	}

	/** Each file is the older version or the newer one, and never a part. */
	private static void checkNothingIsHalf(DataRig rig, Map<String, String> content) throws IOException {
		DataRig.files(rig.path("data")).forEach((path, text) -> assertTrue(
				text.equals(content.get(path)) || text.startsWith("second ") || text.equals("more"), path + " is " + text));
	}

	private DataRig rig(long point, String kind, Map<String, String> content) throws IOException, InterruptedException {
		var rig = new DataRig(Files.createDirectory(folder.resolve(kind + point)), "[cache]\n    type = " + kind + "\n");
		for (var file : content.entrySet()) {
			rig.write("data/" + file.getKey(), file.getValue());
		}
		return rig;
	}

	private static Map<String, String> content() {
		var content = new TreeMap<String, String>();
		for (int i = 0; i < FILES; i++) {
			content.put("f" + i, "content of " + i / 2);
		}
		content.put("sub/large", "0123456789abcdef".repeat(200_000));
		content.put("sub/empty", "");
		return content;
	}

	/** What was being written has a name of its own until it is whole. */
	private static boolean isUnfinished(Path file) {
		return TemporaryName.is(file.getFileName().toString());
	}

	private static void checkObjects(DataRig rig) throws IOException {
		Path objects = rig.path(".dvc/cache/files/md5");
		if (!Files.isDirectory(objects)) {
			return;
		}
		try (Stream<Path> all = Files.walk(objects)) {
			for (Path object : all.filter(file -> Files.isRegularFile(file) && objects.relativize(file).getNameCount() == 2 && !isUnfinished(file)).toList()) {
				String name = objects.relativize(object).toString().replace("/", "").replace(FolderTree.SUFFIX, "");
				assertEquals(name, FileHasher.hash(object, DataHash.MD5, Progress.NONE));
				assertFalse(Files.isWritable(object) && !"root".equals(System.getProperty("user.name")), object + " may be written to");
			}
		}
	}
}
