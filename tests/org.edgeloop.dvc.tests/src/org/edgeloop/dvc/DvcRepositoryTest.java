package org.edgeloop.dvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DvcRepositoryTest {

	@TempDir
	Path folder;
	private Path root;

	@BeforeEach
	void makeRepository() throws IOException {
		root = folder.resolve("repository");
		write(".dvc/config", "");
	}

	@Test
	void aRepositoryIsFoundFromBelow() throws IOException {
		write("a/b/c.txt", "");
		write("sub/.dvc/config", "");

		assertEquals(root, DvcRepository.open(root.resolve("a/b/c.txt")).root());
		assertEquals(root.resolve("sub"), DvcRepository.open(root.resolve("sub/x")).root());
		assertTrue(DvcRepository.find(folder).isEmpty());
		assertTrue(assertThrows(ProblemException.class, () -> DvcRepository.open(folder)).problem().what().contains("not inside of a DVC repository"));
	}

	@Test
	void stageFilesAreThoseOfThisRepositoryThatNothingHides() throws IOException {
		write("dvc.yaml", "");
		write("data.dvc", "");
		write("deep/er/x.y.dvc", "");
		write("deep/er/dvc.yaml.txt", "");
		write("sub/.dvc/config", "");
		write("sub/other.dvc", "");
		write(".dvcignore", "hidden\n*.old.dvc\n");
		write("hidden/a.dvc", "");
		write("b.old.dvc", "");
		write(".gitignore", "/data\nprivate.dvc\n!kept.dvc\n");
		write("data/inner.dvc", "");
		write("deep/private.dvc", "");
		write("deep/.gitignore", "*.dvc\n!er/\n!own.dvc\n");
		write("deep/own.dvc", "");
		write("deep/gone.dvc", "");
		Files.createSymbolicLink(root.resolve("loop"), root);

		assertEquals(List.of("data.dvc", "deep/own.dvc", "dvc.yaml"), DvcRepository.open(root).stageFiles().stream()
				.map(file -> root.relativize(file).toString()).toList());
	}

	@Test
	void noPathLeadsOut() throws IOException {
		DvcRepository repository = DvcRepository.open(root);
		Path outside = Files.createDirectory(folder.resolve("outside"));
		Files.createSymbolicLink(root.resolve("link"), outside);
		Files.createSymbolicLink(root.resolve("inside"), root.resolve("a"));
		write("a/b", "");

		assertEquals(root.resolve("a/new/file"), repository.resolve("a/./x/../new/file"));
		assertEquals(root.resolve("link"), repository.resolve("link"));
		assertEquals(root.resolve("inside/b"), repository.resolve("inside/b"));
		for (String path : List.of("..", "../outside", "a/../../outside/x", "link/x", "link/deep/x", outside.resolve("x").toString())) {
			assertThrows(ProblemException.class, () -> repository.resolve(path), path);
		}
		assertTrue(repository.files().read("a/b").isPresent());
		assertTrue(repository.files().read("a/c").isEmpty());
		assertThrows(ProblemException.class, () -> repository.files().read("link/x"));
	}

	private void write(String path, String text) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
