package org.edgeloop.dvc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileTest {

	private static final LockEntry ENTRY = new LockEntry(new StageCommand(List.of("echo"), false), List.of(), Map.of(),
			List.of(DataOutput.of("out", new DataState(DataHash.md5("d41d8cd98f00b204e9800998ecf8427e"), 0, -1, false))));

	@TempDir
	Path folder;

	@Test
	void aLockIsBegunAndEnded() throws IOException {
		LockFile lock = LockFile.read(folder.resolve("dvc.lock")).with("a", ENTRY);
		assertEquals("schema: '2.0'\nstages:\n  a:\n    cmd: echo\n    outs:\n    - path: out\n      hash: md5\n"
				+ "      md5: d41d8cd98f00b204e9800998ecf8427e\n      size: 0\n", lock.text());

		lock.write(folder.resolve("dvc.lock"));
		assertEquals(Map.of("a", ENTRY), LockFile.read(folder.resolve("dvc.lock")).stages());
		assertEquals("schema: '2.0'\nstages: {}\n", lock.without("a").text());
		assertEquals(lock.text(), Files.readString(folder.resolve("dvc.lock")));
	}

	@Test
	void theFirstLocksAreTakenOver() throws IOException {
		String first = "a:\n  cmd: one\n  deps:\n  - path: x\n    md5: d41d8cd98f00b204e9800998ecf8427e\nb:\n  cmd: two\n";

		LockFile lock = LockFile.parse(first, "dvc.lock");

		assertEquals(List.of("a", "b"), List.copyOf(lock.stages().keySet()));
		assertEquals(DataHash.DOS2UNIX, lock.stages().get("a").deps().getFirst().hash().algorithm());
		assertEquals("schema: '2.0'\nstages:\n  a:\n    cmd: one\n    deps:\n    - path: x\n      md5: d41d8cd98f00b204e9800998ecf8427e\n"
				+ "  b:\n    cmd: echo\n    outs:\n    - path: out\n      hash: md5\n      md5: d41d8cd98f00b204e9800998ecf8427e\n      size: 0\n",
				lock.with("b", ENTRY).text());
	}

	@Test
	void otherStagesKeepTheirComments() throws IOException {
		String text = "schema: '2.0'\nstages:\n  # kept by hand\n  a:\n    cmd: one  # really\n  b:\n    cmd: two\n";

		assertEquals(text.replace("    cmd: two\n", "    cmd: three\n"), LockFile.parse(text, "dvc.lock")
				.with("b", new LockEntry(new StageCommand(List.of("three"), false), List.of(), Map.of(), List.of())).text());
	}

	/** As DVC writes locks of what is kept in the versions of a bucket: of a file under {@code cloud}, of a folder under {@code files}. */
	@Test
	void whatOtherStagesHaveInABucketStaysByteForByte() throws IOException {
		String text = """
				schema: '2.0'
				stages:
				  download:
				    cmd: fetch
				    deps:
				    - path: s3://bucket/in
				      etag: 1f3870be274f6c49b3e31a0c6728957f
				      size: 5
				      version_id: '3'
				    outs:
				    - path: data
				      hash: md5
				      files:
				      - size: 2
				        md5: 26ab0db90d72e28ad0ba1e22ee510510
				        cloud:
				          store:
				            etag: 26ab0db90d72e28ad0ba1e22ee510510
				            version_id: '0017'
				        relpath: a/b
				      - size: 2
				        md5: 6d7fce9fee471194aa8b5b6e47267f03
				        cloud:
				          store:
				            etag: 6d7fce9fee471194aa8b5b6e47267f03
				            version_id:\s
				              LP3vsWBPMz3uVSGAqSrbZEoXYQqnUGNPGTu3nDsxYPo5MQXq0mIKtoXOvwTGuCVqC9e2_wNpnrTcSXdgpT5JqA==
				        relpath: c
				    - path: model.bin
				      hash: md5
				      md5: d41d8cd98f00b204e9800998ecf8427e
				      size: 0
				      cloud:
				        store:
				          etag: '"e1"'
				          version_id: '2023-01-01T00:00:00.123Z'
				  mine:
				    cmd: echo
				""";
		LockFile lock = LockFile.parse(text, "dvc.lock");

		String changed = lock.with("mine", ENTRY).text();

		assertEquals(text + "    outs:\n    - path: out\n      hash: md5\n      md5: d41d8cd98f00b204e9800998ecf8427e\n      size: 0\n", changed);
		assertEquals(text.substring(0, text.indexOf("  mine:")), LockFile.parse(changed, "dvc.lock").without("mine").text());
		assertEquals(text, lock.with("download", lock.stages().get("download")).text());
		LockEntry download = lock.stages().get("download");
		assertEquals(2, download.outs().getFirst().files());
		var again = new LockEntry(new StageCommand(List.of("fetch -v"), false), download.deps(), Map.of(),
				download.outs().stream().map(out -> DataOutput.of(out.path(), out.state())).toList());
		assertEquals(text.replace("cmd: fetch", "cmd: fetch -v"), lock.with("download", again.after(download)).text());
	}

	@Test
	void paramsOfTheDefaultFileComeFirst() throws IOException {
		Map<String, Value.Mapping> params = new LinkedHashMap<>();
		params.put("a.json", mapping("z", "b"));
		params.put("params.yaml", mapping("\uD83D\uDE00", "\uFFFD", "y.x", "B"));
		var entry = new LockEntry(new StageCommand(List.of("x", "y"), true), List.of(), params, List.of());

		assertEquals("cmd:\n- x\n- y\nparams:\n  params.yaml:\n    B: 1\n    y.x: 1\n    \uFFFD: 1\n    \uD83D\uDE00: 1\n  a.json:\n    b: 1\n    z: 1\n",
				org.edgeloop.dvc.value.Yaml.write(entry.toValue()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "schema: '3.0'\nstages: {}\n", "schema: '2.0'\nstages: []\n", "schema: '2.0'\nstages:\n  a: 1\n",
			"schema: '2.0'\nstages:\n  a: {}\n", "schema: '2.0'\nstages:\n  a: {cmd: x, outs: [{md5: abc}]}\n",
			"<<<<<<< HEAD\nschema: '2.0'\n=======\nschema: '2.0'\n>>>>>>> other\n" })
	void damageIsNamedWithTheFile(String text) {
		var problem = assertThrows(ProblemException.class, () -> LockFile.parse(text, "dvc.lock")).problem();

		assertTrue(problem.where().startsWith("dvc.lock"), problem.toLine());
	}

	private static Value.Mapping mapping(String... keys) {
		Map<Value, Value> entries = new LinkedHashMap<>();
		for (String key : keys) {
			entries.put(Value.of(key), Value.of(1));
		}
		return new Value.Mapping(entries);
	}

	@Test
	void whatIsNoTextIsNamed() throws IOException {
		Path file = folder.resolve("dvc.lock");
		Files.write(file, new byte[] { 's', (byte) 0xff, (byte) 0xfe });

		var problem = assertThrows(ProblemException.class, () -> LockFile.read(file)).problem();

		assertEquals("The file is no text in UTF-8", problem.what());
		assertEquals(file.toString(), problem.where());
	}
}
