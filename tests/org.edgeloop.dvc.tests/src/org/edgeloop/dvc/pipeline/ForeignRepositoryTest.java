package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
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
}
