package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that are not frozen are made again what they are at their source. The hashes are MD5 of what DVC writes of such an import. */
class ReproImportsTest {

	private static final ReproOptions USUAL = ReproOptions.DEFAULT.withTargets(List.of("data.dvc"));
	private static final String ONE = "5bbf5a52328e7439ae6e719dfe712200";
	private static final String TWO = "c193497a1a06b2c72230e6146ff47080";

	@TempDir
	Path temporary;

	private PipelineFolder folder;

	@BeforeEach
	void make() throws IOException {
		folder = new PipelineFolder(Files.createDirectory(temporary.toRealPath().resolve("repository")));
	}

	/** A pointer as DVC writes it; its own hash is that of its sorted JSON without sizes. */
	private static String pointer(String own, String hash) {
		return "md5: " + own + "\ndeps:\n- md5: " + hash + "\n  size: 4\n  hash: md5\n  path: source\nouts:\n- md5: " + hash
				+ "\n  size: 4\n  hash: md5\n  path: data\n";
	}

	@Test
	void whatHasChangedAtItsSourceIsImportedAnew() throws IOException {
		folder.write("source", "one\n").write("data", "one\n").write("data.dvc", pointer("16a570969636dbaf1482bd1a0da9a31e", ONE));
		folder.repro(USUAL);
		assertEquals(pointer("16a570969636dbaf1482bd1a0da9a31e", ONE), folder.read("data.dvc"));
		folder.write("source", "two\n");
		assertEquals("data.dvc:\n\tchanged deps:\n\t\tmodified:           source\n", folder.status());
		assertEquals(List.of("data.dvc"), folder.ran(new ReproOptions(List.of("data.dvc"), Set.of(Flag.DRY), 1)));
		assertEquals("one\n", folder.read("data"));
		assertEquals(List.of("data.dvc"), folder.ran(USUAL));
		assertEquals(List.of("Importing 'source' -> 'data'"), folder.said);
		assertEquals("two\n", folder.read("data"));
		assertEquals(pointer("b88c284f475678a7b79ebd54248fc3dd", TWO), folder.read("data.dvc"));
		assertEquals(List.of(), folder.ran(USUAL));
	}

	@Test
	void whatWasChangedHereComesBackAndIsNotTakenForTheSource() throws IOException {
		folder.write("source", "one\n").write("data", "one\n").write("data.dvc", pointer("16a570969636dbaf1482bd1a0da9a31e", ONE));
		folder.repro(new ReproOptions(List.of("data.dvc"), Set.of(Flag.FORCE), 1));
		folder.write("data", "changed here\n");
		assertEquals(List.of("data.dvc"), folder.ran(USUAL));
		assertEquals("one\n", folder.read("data"));
		assertEquals(pointer("16a570969636dbaf1482bd1a0da9a31e", ONE), folder.read("data.dvc"));
		Files.delete(folder.root.resolve("source"));
		ProblemException gone = assertThrows(ProblemException.class, () -> folder.repro(USUAL));
		assertTrue(said(gone).contains("dependency 'source' does not exist"), said(gone));
		assertEquals("one\n", folder.read("data"));
	}

	@Test
	void foldersAreImportedAsAWhole() throws IOException {
		Path outside = Files.createDirectories(temporary.toRealPath().resolve("outside/sub"));
		Files.writeString(outside.resolve("a"), "one\n");
		folder.write("data.dvc", "deps:\n- path: " + outside.getParent() + "\nouts:\n- path: data\n  hash: md5\n");
		assertEquals(List.of("data.dvc"), folder.ran(USUAL));
		assertEquals("one\n", folder.read("data/sub/a"));
		Files.move(outside.resolve("a"), outside.resolve("b"));
		assertEquals(List.of("data.dvc"), folder.ran(USUAL));
		assertFalse(folder.has("data/sub/a"));
		assertEquals(List.of(), folder.ran(USUAL));
	}

	@Test
	void whatLiesInAnotherRepositoryComesOutOfTheCache() throws IOException {
		String text = "frozen: false\ndeps:\n- path: get/x\n  repo:\n    url: https://h/r\n    rev_lock: abc\nouts:\n- md5: " + ONE
				+ "\n  size: 4\n  hash: md5\n  path: data\n";
		folder.write("data.dvc", text).write("data", "changed here\n");
		ProblemException refused = assertThrows(ProblemException.class, () -> folder.repro(USUAL));
		assertTrue(said(refused).contains("'get/x (https://h/r)' cannot be imported anew here"), said(refused));
		assertEquals("changed here\n", folder.read("data"), "nothing is lost");
		folder.write(".dvc/cache/files/md5/" + ONE.substring(0, 2) + "/" + ONE.substring(2), "one\n");
		folder.write("data.dvc", text.replace("frozen: false\n", "frozen: false\nmd5: bc336829ca65a6b103be6a12f89e99b3\n"));
		assertEquals(List.of("data.dvc"), folder.ran(USUAL));
		assertEquals(List.of("'get/x (https://h/r)' lies elsewhere, where changes are not looked for."), folder.warned);
		assertEquals(List.of("Importing 'get/x (https://h/r)' -> 'data'"), folder.said);
		assertEquals("one\n", folder.read("data"));
	}

	private static String said(ProblemException failure) {
		return failure.getMessage() + failure.problem().toLine();
	}
}
