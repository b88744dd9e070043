package org.edgeloop.dvc.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is hidden against what {@code git check-ignore} says of the same rules in {@code .gitignore}. */
class DvcIgnoreTest {

	private static final String RULES = "# no rule\n*.tmp\n!keep.tmp\n/only-here\nfolder/\nsub/deep/*.bin\n**/any\na?c\n[xy]z\n\\#hash\n  \nend \n";
	private static final String INNER = "!inner.tmp\nlocal\n/top\n";

	private static final String[] FILES = { "a.tmp", "keep.tmp", "only-here", "sub/only-here", "folder/x", "sub/folder/y", "folderx",
			"sub/deep/a.bin", "deep/a.bin", "sub/deep/er/a.bin", "any", "sub/x/any", "abc", "abbc", "xz", "yz", "zz", "#hash", "sub/inner.tmp",
			"sub/local", "sub/x/local", "local", "sub/top", "sub/x/top", "end", "é.tmp", "sub/keep.tmp" };

	@TempDir
	private Path root;

	@Test
	void rulesAreThoseOfGit() throws IOException, InterruptedException {
		assertEquals(0, git("init", "-q"));
		write(".gitignore", RULES);
		write(".dvcignore", RULES);
		write("sub/.gitignore", INNER);
		write("sub/.dvcignore", INNER);
		DvcIgnore ignore = DvcIgnore.of(root);
		for (String file : FILES) {
			write(file, "");
			assertEquals(git("check-ignore", "-q", "--no-index", file) == 0, ignore.ignores(root.resolve(file), false), file);
		}
	}

	@Test
	void ownFilesAndOtherRepositoriesAreHidden() throws IOException {
		Files.createDirectories(root.resolve("other/.dvc"));
		Files.createDirectories(root.resolve(".dvc"));
		DvcIgnore ignore = DvcIgnore.of(root);
		assertTrue(ignore.ignores(root.resolve(".dvc/config"), false));
		assertTrue(ignore.ignores(root.resolve("x/.git/config"), false));
		assertTrue(ignore.ignores(root.resolve("other/data"), false));
		assertFalse(ignore.ignores(root.resolve("data.dvc"), false));
		assertFalse(ignore.ignores(root.resolve("data/.hidden"), false));
	}

	private void write(String name, String text) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private int git(String... arguments) throws IOException, InterruptedException {
		var command = new java.util.ArrayList<>(java.util.List.of("git", "-C", root.toString()));
		command.addAll(java.util.List.of(arguments));
		return new ProcessBuilder(command).start().waitFor();
	}
}
