package org.edgeloop.device.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;

/**
 * What was put onto devices lately, by content: {@code .edgeloop/artifacts/SHA256/NAME} in a project. It makes the way back possible after
 * the file itself has been built anew; it may be deleted at any time. Data that a model keeps in files beside it is not kept.
 */
public final class KeptArtifacts {

	/** So many are kept in a project. */
	static final int KEPT = 20;

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	private final Path folder;

	/** @param project the project's folder */
	public KeptArtifacts(Path project) {
		folder = project.resolve(".edgeloop").resolve("artifacts");
	}

	/** Keeps a copy of a file, and lets go of those that were used longest ago. @return the hash of its content: 64 digits */
	public String keep(Path artifact, Progress progress) throws IOException {
		String sha256 = ContentHash.of(artifact, progress).substring(ContentHash.PREFIX.length());
		Path copy = folder.resolve(sha256).resolve(Objects.requireNonNull(artifact.getFileName()).toString());
		if (!isSound(copy, sha256, progress)) {
			AtomicFiles.write(copy, out -> Files.copy(artifact, out));
		}
		Files.setLastModifiedTime(folder.resolve(sha256), FileTime.from(Instant.now()));
		letGo();
		return sha256;
	}

	/** @return the copy of what has this hash; empty if it is not kept, or was changed since */
	public Optional<Path> find(String sha256, Progress progress) throws IOException {
		if (!SHA256.matcher(sha256).matches() || !Files.isDirectory(folder.resolve(sha256))) {
			return Optional.empty();
		}
		for (Path copy : children(folder.resolve(sha256))) {
			if (isSound(copy, sha256, progress)) {
				return Optional.of(copy);
			}
		}
		return Optional.empty();
	}

	private static boolean isSound(Path copy, String sha256, Progress progress) throws IOException {
		return Files.isRegularFile(copy) && ContentHash.of(copy, progress).equals(ContentHash.PREFIX + sha256);
	}

	private void letGo() throws IOException {
		List<Path> newestFirst = children(folder).stream().filter(kept -> SHA256.matcher("" + kept.getFileName()).matches())
				.sorted(Comparator.comparing(KeptArtifacts::used).reversed()).toList();
		for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
			for (Path copy : children(old)) {
				Files.deleteIfExists(copy);
			}
			Files.deleteIfExists(old);
		}
	}

	private static FileTime used(Path kept) {
		try {
			return Files.getLastModifiedTime(kept);
		} catch (IOException e) {
			return FileTime.fromMillis(0);
		}
	}

	private static List<Path> children(Path folder) throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.toList();
		}
	}
}
