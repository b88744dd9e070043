package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;

/**
 * What an operation has made of a file, so that it can be taken back.
 *
 * @param before what stood in it; empty if there was no such file
 * @param after what stands in it now; empty if there is no such file any more
 */
public record FileEdit(Path file, Optional<byte[]> before, Optional<byte[]> after) {

	/** @return what stands in a file; empty if there is none */
	static Optional<byte[]> content(Path file) throws IOException {
		return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
	}

	/** @return what became of a file since it held {@code before}; empty if nothing did */
	static Optional<FileEdit> since(Path file, Optional<byte[]> before) throws IOException {
		var edit = new FileEdit(file, before, content(file));
		return same(edit.before, edit.after) ? Optional.empty() : Optional.of(edit);
	}

	static void write(Path file, Optional<byte[]> content) throws IOException {
		if (content.isPresent()) {
			byte[] bytes = content.get();
			AtomicFiles.write(file, out -> out.write(bytes));
		} else {
			Files.deleteIfExists(file);
		}
	}

	static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
		return one.isPresent() == other.isPresent() && (one.isEmpty() || Arrays.equals(one.get(), other.get()));
	}
}
