package org.edgeloop.dvc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.dvc.DvcSamples;
import org.edgeloop.dvc.value.Value;
import org.edgeloop.dvc.value.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every pointer, lock and run cache that DVC wrote among the samples, built anew of what was read of it. */
class SampleFilesTest {

	@TempDir
	Path folder;

	@Test
	void pointersAreWrittenAsDvcDoes() throws Exception {
		List<Path> pointers = files(DvcSamples.generated(folder), ".*\\.dvc");

		assertEquals(3, pointers.size());
		for (Path file : pointers) {
			DataOutput output = PointerFile.read(file).outs().getFirst();
			assertEquals(Files.readString(file), PointerFile.of(output).text(), file.toString());
		}
	}

	@Test
	void importsKeepWhatTheyAreOf() throws Exception {
		Path file = DvcSamples.example(folder).resolve("data/data.xml.dvc");

		PointerFile pointer = PointerFile.read(file);

		assertEquals(Files.readString(file), pointer.text());
		assertEquals(Files.readString(file), pointer.with("data.xml", pointer.outs().getFirst().state()).text());
		assertTrue(pointer.isImport());
		assertTrue(pointer.frozen());
		assertEquals(Value.of("f59388cd04276e75d70b2136597aaa27e7937cc3"), pointer.deps().getFirst().repo().get("rev_lock").orElseThrow());
	}

	@Test
	void locksAreBuiltAnewInAnyOrderOfTheirParts() throws Exception {
		List<Path> locks = files(DvcSamples.generated(folder), "dvc\\.lock");
		locks.addAll(files(DvcSamples.example(folder), "dvc\\.lock"));

		assertEquals(3, locks.size());
		for (Path file : locks) {
			LockFile anew = LockFile.empty();
			for (var stage : LockFile.read(file).stages().entrySet()) {
				anew = anew.with(stage.getKey(), reversed(stage.getValue()));
			}
			assertEquals(Files.readString(file), anew.text(), file.toString());
		}
	}

	@Test
	void oneStageIsReplacedWhereItStands() throws Exception {
		Path file = DvcSamples.generated(folder).resolve("repo/dvc.lock");
		LockFile lock = LockFile.read(file);
		LockEntry prepare = lock.stages().get("prepare");
		assertNotNull(prepare);
		var changed = new LockEntry(new StageCommand(List.of("true"), false), prepare.deps(), prepare.params(), prepare.outs());

		String text = lock.with("prepare", changed).text();

		assertEquals(Files.readString(file).replace("cmd: mkdir -p prep && cp data/a.csv prep/a.csv", "cmd: 'true'"), text);
		assertEquals(Files.readString(file), LockFile.parse(text, "dvc.lock").with("prepare", prepare).text());
	}

	@Test
	void runCachesAreNamedByTheHashesOfTheirBytes() throws Exception {
		List<Path> runs = files(DvcSamples.generated(folder).resolve("cache-with-runs/runs"), "[0-9a-f]{64}");

		assertEquals(4, runs.size());
		for (Path file : runs) {
			LockEntry entry = LockEntry.of(Yaml.read(Files.readString(file), file.toString()), file.toString());
			assertEquals(Files.readString(file), Yaml.write(entry.toValue()), file.toString());
			assertEquals(file.getFileName().toString(), entry.runHash());
			assertEquals(file.getParent().getFileName().toString(), entry.runKey());
		}
	}

	@Test
	void foldersAndExecutableFilesAreTold() throws Exception {
		Path samples = DvcSamples.generated(folder);

		DataOutput data = PointerFile.read(samples.resolve("edge-dir/d.dvc")).outs().getFirst();
		DataOutput script = PointerFile.read(samples.resolve("edge-params/run.sh.dvc")).outs().getFirst();

		assertEquals(DataHash.md5("255c166c5a685407843da19568fe20c3.dir"), data.hash());
		assertEquals("25/5c166c5a685407843da19568fe20c3.dir", data.hash().key());
		assertEquals(25, data.size());
		assertEquals(13, data.files());
		assertTrue(script.executable());
		assertFalse(script.hash().isFolder());
	}

	@Test
	void theHashOfAnEntryIsThatOfItsJson() throws Exception {
		var entry = new LockEntry(new StageCommand(List.of("echo é"), false), List.of(), java.util.Map.of(),
				List.of(DataOutput.of("out", new DataState(DataHash.md5("d41d8cd98f00b204e9800998ecf8427e"), 0, -1, false))));
		// hashlib.sha256(json.dumps({"cmd": "echo é", "outs": ["out"]}, sort_keys=True).encode())
		byte[] json = "{\"cmd\": \"echo \\u00e9\", \"outs\": [\"out\"]}".getBytes();

		assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json)), entry.runKey());
	}

	private static LockEntry reversed(LockEntry entry) {
		List<DataDependency> deps = new ArrayList<>(entry.deps());
		List<DataOutput> outs = new ArrayList<>(entry.outs());
		Collections.reverse(deps);
		Collections.reverse(outs);
		return new LockEntry(entry.cmd(), deps, entry.params(), outs);
	}

	private static List<Path> files(Path folder, String name) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return new ArrayList<>(walk.filter(file -> Files.isRegularFile(file) && file.getFileName().toString().matches(name))
					.filter(file -> !file.toString().contains("dotgit")).sorted().toList());
		}
	}
}
