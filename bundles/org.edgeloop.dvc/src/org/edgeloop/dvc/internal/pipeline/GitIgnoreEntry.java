package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;

/** The line of a {@code .gitignore} that keeps an output out of Git. */
record GitIgnoreEntry(Path file, String line) {

	static GitIgnoreEntry of(Path output, Path root) {
		Path folder = Objects.requireNonNull(output.getParent());
		return new GitIgnoreEntry(folder.resolve(".gitignore"), "/" + root.relativize(output).getFileName());
	}

	/** @return the file, if it had to be changed */
	Optional<Path> write() throws IOException {
		String before = Files.exists(file) ? Files.readString(file) : "";
		if (before.lines().anyMatch(line::equals)) {
			return Optional.empty();
		}
		AtomicFiles.writeString(file, before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + line + "\n");
		return Optional.of(file);
	}
}
