package org.edgeloop.dvc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerFileTest {

	private static final String HASH = "d41d8cd98f00b204e9800998ecf8427e";
	private static final DataState CHANGED = new DataState(DataHash.md5("b50f7293c99b41f644d694eb064fc15d.dir"), 7, 2, false);

	@Test
	void whatPeopleWroteStays() throws IOException {
		String text = """
				# where it is from
				outs:
				- md5: %s # at first
				  size: 0
				  hash: md5
				  path: data
				  desc: measured on the rig
				  labels:
				  - bearing
				  - raw
				  remote: big
				  push: false

				# who to ask
				meta:
				  owner: me
				""".formatted(HASH);

		PointerFile pointer = PointerFile.parse(text, "data.dvc");

		assertEquals(text, pointer.text());
		assertEquals("measured on the rig", pointer.outs().getFirst().annotation().desc());
		assertEquals(text.replace(HASH + " # at first\n  size: 0\n", "b50f7293c99b41f644d694eb064fc15d.dir # at first\n  size: 7\n")
				.replace("  push: false\n", "  push: false\n  nfiles: 2\n"), pointer.with("data", CHANGED).text());
	}

	@Test
	void aPointerOfDvc2IsReadAndTakenOver() throws IOException {
		PointerFile old = PointerFile.parse("outs:\n- md5: " + HASH + "\n  size: 0\n  path: a.txt\n", "a.txt.dvc");

		assertEquals(new DataHash(DataHash.DOS2UNIX, HASH), old.outs().getFirst().hash());
		assertEquals("outs:\n- md5: " + HASH + "\n  size: 0\n  path: a.txt\n  hash: md5\n",
				old.with("a.txt", new DataState(DataHash.md5(HASH), 0, -1, false)).text());
		assertEquals("outs:\n- md5: " + HASH + "\n  size: 0\n  path: a.txt\n", PointerFile.of(old.outs().getFirst()).text());
	}

	@Test
	void aStageOfDvc0IsRead() throws IOException {
		PointerFile stage = PointerFile.parse("""
				cmd: python cmd.py input.data metrics.json
				deps:
				- md5: da2259ee7c12ace6db43644aef2b754c
				  path: cmd.py
				locked: true
				md5: 521ac615cfc7323604059d81d052ce00
				outs:
				- cache: true
				  md5: 70f3c9157e3b92a6d2c93eb51439f822
				  metric: false
				  path: output.data
				- cache: false
				  md5: d7a82c3cdfd45c4ace13484a931fc526
				  metric:
				    type: json
				    xpath: AUC
				  path: metrics.json
				wdir: ..
				""", "train.dvc");

		assertEquals(new StageCommand(List.of("python cmd.py input.data metrics.json"), false), stage.cmd().orElseThrow());
		assertEquals("..", stage.wdir());
		assertTrue(stage.frozen());
		assertFalse(stage.isImport());
		assertEquals(OutputFlags.Kind.OUT, stage.outs().getFirst().flags().kind());
		assertEquals(new OutputFlags(OutputFlags.Kind.METRIC, false, false, true, ""), stage.outs().getLast().flags());
	}

	@Test
	void keysWithoutMeaningHereAreKept() throws IOException {
		String text = """
				outs:
				- md5: %s
				  size: 0
				  cloud:
				    s3:
				      etag: abc
				      version_id: x
				  hash: md5
				  path: data
				  fs_config:
				    a: 1
				""".formatted(HASH);

		PointerFile pointer = PointerFile.parse(text, "data.dvc");

		assertEquals(text.replace("size: 0", "size: 3"), pointer.with("data", new DataState(DataHash.md5(HASH), 3, -1, false)).text());
		assertEquals(Value.of(1), ((Value.Mapping) pointer.outs().getFirst().extra().get("fs_config").orElseThrow()).get("a").orElseThrow());
	}

	@Test
	void namesAreQuotedWhereTheyMustBe() {
		String text = PointerFile.of(DataOutput.of("a: b #c", new DataState(DataHash.md5("0000000000000000000000000000000e"), 1, -1, true))).text();

		assertEquals("outs:\n- md5: 0000000000000000000000000000000e\n  size: 1\n  isexec: true\n  hash: md5\n  path: 'a: b #c'\n", text);
	}

	@Test
	void hashesThatLookLikeNumbersAreTexts() throws IOException {
		String digits = "12345678901234567890123456789012";
		String exponent = "1234567890123456789012345678e012";
		for (String hash : List.of(digits, exponent)) {
			String text = PointerFile.of(DataOutput.of("a", new DataState(DataHash.md5(hash), 1, -1, false))).text();

			assertEquals("outs:\n- md5: '" + hash + "'\n  size: 1\n  hash: md5\n  path: a\n", text);
			assertEquals(DataHash.md5(hash), PointerFile.parse(text, "a.dvc").outs().getFirst().hash());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "outs: 1\n", "outs:\n- 1\n", "outs:\n- md5: x\n  path: a\n", "outs:\n- md5: ../../../../etc/passwd\n  path: a\n",
			"outs:\n- size: 1\n", "outs:\n- path: a\n  size: -1\n", "outs:\n- path: a\n  size: 99999999999999999999\n", "outs:\n- path: a\n  cache: 3\n",
			"- a\n", "text", "outs: [", "a: 1\na: 2\n", "outs: *a\n", "cmd: {a: 1}\nouts: []\n" })
	void damageIsNamedWithTheFile(String text) {
		var problem = assertThrows(ProblemException.class, () -> PointerFile.parse(text, "sub/a.dvc")).problem();

		assertTrue(problem.where().startsWith("sub/a.dvc"), problem.toLine());
		assertFalse(problem.remedy().isEmpty());
	}
}
