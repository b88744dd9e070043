package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;

/** Makes files of their own of links to objects of the cache and of read-only files, so that they may be written to. */
public final class OwnFiles {

	private OwnFiles() {
	}

	/**
	 * Each file is whole at any time: a copy takes its place by a rename.
	 *
	 * @param path a file or a folder; nothing is done if there is none
	 * @return the files that were links or read-only, sorted
	 */
	public static List<Path> make(Path path, Progress progress) throws IOException {
		if (!Files.exists(path)) {
			return List.of();
		}
		List<Path> changed = new ArrayList<>();
		try (Stream<Path> files = Files.walk(path)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				progress.checkCancelled();
				boolean shared = Files.isSymbolicLink(file) || hasOtherNames(file);
				if (shared) {
					copy(file);
				}
				if (!Files.isWritable(file)) {
					file.toFile().setWritable(true);
					changed.add(file);
				} else if (shared) {
					changed.add(file);
				}
			}
		}
		return changed;
	}

	private static void copy(Path file) throws IOException {
		Path copy = Files.createTempFile(Objects.requireNonNull(file.getParent()), ".edgeloop-", ".tmp");
		try {
			boolean executable = Files.isExecutable(file);
			try (var content = Files.newInputStream(file)) {
				Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
			}
			copy.toFile().setExecutable(executable);
			copy.toFile().setReadable(true, false);
			Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(copy);
		}
	}

	private static boolean hasOtherNames(Path file) throws IOException {
		Set<String> views = file.getFileSystem().supportedFileAttributeViews();
		return views.contains("unix") && (int) Files.getAttribute(file, "unix:nlink") > 1;
	}
}
