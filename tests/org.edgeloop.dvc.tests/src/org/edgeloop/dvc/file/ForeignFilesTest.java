package org.edgeloop.dvc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.value.Value;
import org.junit.jupiter.api.Test;

/** Files of kinds that stand in repositories of other people: older DVC, dates, other sources, unresolved merges. */
class ForeignFilesTest {

	private static final String HASH = "acbd18db4cc2f85cedef654fccc4a4d8";

	@Test
	void datesInWhatIsSaidOfDataAreTextsAndStayAsTheyAreWritten() throws IOException {
		String text = """
				outs:
				- md5: %s
				  size: 3
				  hash: md5
				  path: data
				meta:
				  recorded: 2021-03-04
				  checked: 2021-03-05T10:11:12Z
				  quoted: '2021-03-06'
				""".formatted(HASH);

		PointerFile pointer = PointerFile.parse(text, "data.dvc");

		assertEquals(text, pointer.text());
		assertEquals(Optional.of(Value.of("2021-03-04")), ((Value.Mapping) pointer.meta()).get("recorded"));
		assertEquals(text.replace("size: 3", "size: 4"),
				pointer.with("data", new DataState(DataHash.md5(HASH), 4, DataState.UNKNOWN, false)).text());
	}

	@Test
	void aDateAmongTheParametersFillsTemplatesAsItIsWritten() throws IOException {
		PipelineFile pipeline = pipeline(Map.of("params.yaml", "since: 2020-01-01\n", "dvc.yaml", """
				stages:
				  fetch:
				    cmd: fetch --since ${since}
				"""));

		assertEquals(List.of("fetch --since 2020-01-01"), pipeline.stages().getFirst().cmd().lines());
	}

	@Test
	void plotsOfDvc2AreTheListOfToday() throws IOException {
		PipelineFile of2 = pipeline(Map.of("dvc.yaml", "plots:\n  loss.csv:\n    x: step\n  all:\n    y: {a.csv: z}\n"));
		PipelineFile of3 = pipeline(Map.of("dvc.yaml", "plots:\n- loss.csv:\n    x: step\n- all:\n    y: {a.csv: z}\n"));

		assertEquals(2, of2.plots().size());
		assertEquals(of3.plots(), of2.plots());
	}

	@Test
	void whatTheLoggerOfDvc2WritesIsAnOutput() throws IOException {
		PipelineFile pipeline = pipeline(Map.of("dvc.yaml", """
				stages:
				  train:
				    cmd: train
				    live:
				      logs:
				        cache: false
				        summary: true
				        html: true
				  again:
				    cmd: train
				    live: other
				"""));

		assertEquals(List.of(), pipeline.problems());
		DataOutput logs = pipeline.stages().getFirst().outs().getFirst();
		assertEquals("logs", logs.path());
		assertEquals(false, logs.flags().cache());
		assertEquals("other", pipeline.stages().get(1).outs().getFirst().path());
	}

	@Test
	void aDescriptionMayBeWhatATemplateMadeOfANumber() throws IOException {
		PipelineFile pipeline = pipeline(Map.of("params.yaml", "rate: 1e-3\n", "dvc.yaml", """
				stages:
				  train:
				    cmd: train
				    desc: ${rate}
				"""));

		assertEquals(List.of(), pipeline.problems());
		assertEquals("0.001", pipeline.stages().getFirst().desc());
	}

	@Test
	void whatIsImportedFromADatabaseHasNoPath() throws IOException {
		String text = """
				frozen: true
				deps:
				- db:
				    query: select * from runs
				    connection: plant
				    file_format: csv
				outs:
				- md5: %s
				  size: 3
				  hash: md5
				  path: runs.csv
				""".formatted(HASH);

		PointerFile pointer = PointerFile.parse(text, "runs.csv.dvc");

		assertTrue(pointer.isImport());
		assertEquals(text, pointer.text());
	}

	@Test
	void aConflictOfAMergeIsNamedWithItsFirstLine() {
		ProblemException inLock = assertThrows(ProblemException.class, () -> LockFile.parse("""
				schema: '2.0'
				stages:
				  a:
				    cmd: echo 1
				<<<<<<< HEAD
				    outs: []
				=======
				    outs:
				>>>>>>> other
				""", "dvc.lock"));
		ProblemException inPointer = assertThrows(ProblemException.class,
				() -> PointerFile.parse("outs:\n<<<<<<< ours\n- md5: x\n||||||| base\n=======\n>>>>>>> theirs\n  path: x\n", "x.dvc"));

		assertEquals("dvc.lock:5", inLock.problem().where());
		assertTrue(inLock.problem().toLine().contains("A merge has left a conflict"), inLock.problem().toLine());
		assertEquals("x.dvc:2", inPointer.problem().where());
	}

	@Test
	void aFolderKeptInTheVersionsOfABucketIsWhatItsListedFilesMakeOfIt() throws IOException {
		String text = """
				outs:
				- hash: md5
				  path: data
				  files:
				  - relpath: sub/b
				    md5: 37b51d194a7513e45b56f6524f2d51f2
				    size: 3
				    cloud:
				      lake:
				        etag: 37b51d194a7513e45b56f6524f2d51f2
				        version_id: v2
				  - relpath: a
				    md5: acbd18db4cc2f85cedef654fccc4a4d8
				    size: 4
				    cloud:
				      lake:
				        version_id: v1
				""";
		PointerFile pointer = PointerFile.parse(text, "data.dvc");
		DataOutput output = pointer.outs().getFirst();
		String list = "[{\"md5\": \"acbd18db4cc2f85cedef654fccc4a4d8\", \"relpath\": \"a\"}, "
				+ "{\"md5\": \"37b51d194a7513e45b56f6524f2d51f2\", \"relpath\": \"sub/b\"}]";

		assertEquals(list, output.listedFiles().orElseThrow().json());
		assertEquals(FolderTree.parse(DataHash.MD5, list.getBytes(StandardCharsets.US_ASCII), "").hash(), output.hash());
		assertEquals(7, output.size());
		assertEquals(2, output.files());
		assertEquals(text, pointer.with("data", output.state()).text());
		assertEquals("outs:\n- hash: md5\n  path: data\n  md5: 00000000000000000000000000000001.dir\n  size: 1\n  nfiles: 1\n",
				pointer.with("data", new DataState(DataHash.md5("00000000000000000000000000000001.dir"), 1, 1, false)).text());
	}

	@Test
	void theVersionInABucketBelongsToOneContent() throws IOException {
		String text = """
				outs:
				- md5: %s
				  size: 3
				  hash: md5
				  path: one
				  cloud:
				    lake:
				      version_id: v1
				""".formatted(HASH);
		PointerFile pointer = PointerFile.parse(text, "one.dvc");
		String other = "f97c5d29941bfb1b2fdab0874906ab82";

		assertEquals(text, pointer.with("one", pointer.outs().getFirst().state()).text());
		assertEquals(text.substring(0, text.indexOf("  cloud")).replace(HASH, other),
				pointer.with("one", new DataState(DataHash.md5(other), 3, DataState.UNKNOWN, false)).text());
	}

	/** The hashes are Python's, of the sorted JSON of what DVC 3 writes of the import; DVC 0 wrote the defaults as well. */
	@Test
	void theOwnHashOfAFileTellsWhetherItIsAsItWasWritten() throws IOException {
		String imported = "md5: %s\nfrozen: true\ndeps:\n- path: get/x\n  repo:\n    url: https://h/r\n    rev_lock: abc\n"
				+ "outs:\n- md5: " + HASH + "\n  size: 3\n  hash: md5\n  path: x\n";
		String downloaded = "md5: %s\nfrozen: true\ndeps:\n- etag: '\"e1\"'\n  size: 3\n  hash: md5\n  path: https://h/x\n"
				+ "outs:\n- md5: " + HASH + "\n  size: 3\n  hash: md5\n  path: ./x\n";
		String stage = "md5: %s\ncmd: run a\nwdir: ..\ndeps:\n- md5: " + HASH + "\n  path: a\nouts:\n- md5: " + HASH
				+ "\n  cache: true\n  metric: false\n  persist: false\n  path: b\n";

		assertFalse(isChanged(imported, "2fc59deada12cdd404b866738f456005"));
		assertTrue(isChanged(imported, "2fc59deada12cdd404b866738f456006"));
		assertFalse(isChanged(downloaded, "80b26282c75da39e3dcd674da684b4c6"));
		assertFalse(isChanged(stage, "c61a2d3ab70d448296a8b30397002fb2"));
		assertFalse(isChanged(stage, "136a05f827778bbc1dcff008e9edc738"));
		assertTrue(isChanged(stage.replace("run a", "run b"), "c61a2d3ab70d448296a8b30397002fb2"));
	}

	@Test
	void dataThatWasAddedNeedsNoHashOfItsOwnAndLosesIt() throws IOException {
		String text = "md5: f5b640a205f82fa6af38883643fb401e\nouts:\n- md5: " + HASH + "\n  path: data\n  cache: true\n";

		assertTrue(PointerFile.parse(text, "data.dvc").isChanged());
		assertFalse(PointerFile.parse(text.substring(text.indexOf("outs")), "data.dvc").isChanged());
		assertEquals("outs:\n- md5: " + HASH + "\n  path: data\n  size: 3\n  hash: md5\n",
				PointerFile.parse(text, "data.dvc").with("data", new DataState(DataHash.md5(HASH), 3, DataState.UNKNOWN, false)).text());
	}

	private static boolean isChanged(String text, String hash) throws IOException {
		return PointerFile.parse(text.formatted(hash), "x.dvc").isChanged();
	}

	private static PipelineFile pipeline(Map<String, String> files) throws IOException {
		return PipelineFile.read(path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
				"dvc.yaml");
	}
}
