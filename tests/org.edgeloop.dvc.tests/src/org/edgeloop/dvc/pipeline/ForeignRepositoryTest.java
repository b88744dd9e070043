package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories as other people have them, opened as a whole. */
class ForeignRepositoryTest {

	private static final String HASH = "acbd18db4cc2f85cedef654fccc4a4d8";

	@TempDir
	Path folder;

	@Test
	void aPointerThatIsNoUtf8IsNamedAndNotMisread() throws Exception {
		PipelineFolder repository = new PipelineFolder(folder.toRealPath());
		Files.write(repository.root.resolve("a.dvc"), ("outs:\n- md5: " + HASH + "\n  path: caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));

		ProblemException problem = assertThrows(ProblemException.class, repository::status);

		assertEquals("a.dvc", problem.problem().where());
	}

	@Test
	void whatDvc2KeptElsewhereIsNamedAndTheRestIsLookedAt() throws Exception {
		PipelineFolder repository = new PipelineFolder(folder.toRealPath());
		repository.write("far.dvc", "outs:\n- md5: " + HASH + "\n  path: /mnt/share/far\n")
				.write("up.dvc", "outs:\n- md5: " + HASH + "\n  path: ../../no/such/passwd\n")
				.write("bucket.dvc", "outs:\n- etag: abc\n  path: s3://bucket/data\n")
				.write("near.dvc", "outs:\n- md5: " + HASH + "\n  hash: md5\n  path: near\n")
				.write("dvc.yaml", """
						stages:
						  make:
						    cmd: echo 1 > ../elsewhere
						    outs:
						    - ../elsewhere
						  send:
						    cmd: echo 1
						    deps:
						    - s3://bucket/in
						    outs:
						    - s3://bucket/out:
						        cache: false
						""");

		StageStatus status = new StatusOperation(repository.root, List.of(), false, false).run(Progress.NONE);

		Map<String, String> words = status.states().stream().flatMap(state -> state.reasons().stream())
				.collect(Collectors.toMap(reason -> Path.of(reason.path()).getFileName().toString(), StageReason::word));
		assertEquals(Map.of("far", "deleted", "passwd", "deleted", "near", "not in cache", "elsewhere", "deleted"), words);
		assertEquals(6, status.warnings().size(), status.warnings().toString());
		assertTrue(status.warnings().contains("'s3://bucket/out' is on a server, where changes are not looked for."));
		assertTrue(status.warnings().stream().anyMatch(warning -> warning.startsWith("'../elsewhere' is kept for 'make' but lies outside")));
		Exception refused = assertThrows(ProblemException.class, () -> repository.repro(new ReproOptions(List.of("make"), Set.of(ReproOptions.Flag.FORCE), 1)));
		assertTrue(refused.getMessage().contains("Cached output(s) outside of DVC project: ../elsewhere"), refused.getMessage());
		assertFalse(Files.exists(repository.root.resolveSibling("elsewhere")));
	}

	@Test
	void aPointerThatAnOlderDvcWroteHasAnotherHashOfItsOwn() throws Exception {
		PipelineFolder repository = new PipelineFolder(folder.toRealPath());
		repository.write("old.dvc", "md5: f5b640a205f82fa6af38883643fb401e\nouts:\n- md5: " + HASH + "\n  path: old\n  cache: true\n");

		assertEquals("old.dvc:\n\tchanged outs:\n\t\tnot in cache:       old\n\tchanged checksum\n", repository.status());
	}
}
