package org.edgeloop.dvc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
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

	private static PipelineFile pipeline(Map<String, String> files) throws IOException {
		return PipelineFile.read(path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
				"dvc.yaml");
	}
}
