package org.edgeloop.dataset.demo;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hidden folder beside the demo project-to-be in which it is made. A run that was killed leaves one behind. */
final class DemoWorkplace {

	private static final String UUID_FORM = "-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	/** A demo takes seconds; whatever was not touched for so long, nobody works on. */
	private static final Duration ABANDONED = Duration.ofHours(1);

	private DemoWorkplace() {
	}

	/** @param target where the project is to appear */
	static Path beside(Path target) {
		return target.resolveSibling(prefix(target) + "-" + UUID.randomUUID());
	}

	/** Deletes what earlier runs for the same project left beside it, as far as that can be done. */
	static void deleteAbandoned(Path target) {
		var name = Pattern.compile(Pattern.quote(prefix(target)) + UUID_FORM);
		Path folder = target.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, path -> name.matcher(path.getFileName().toString()).matches())) {
			for (Path workplace : found) {
				deleteIfAbandoned(workplace);
			}
		} catch (IOException e) {
			// It is hidden, and in the way of nothing.
		}
	}

	private static void deleteIfAbandoned(Path workplace) throws IOException {
		if (!Files.isDirectory(workplace, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		List<Path> paths;
		try (Stream<Path> all = Files.walk(workplace)) {
			paths = all.sorted(Comparator.reverseOrder()).toList();
		}
		Instant limit = Instant.now().minus(ABANDONED);
		for (Path path : paths) {
			if (Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant().isAfter(limit)) {
				return;
			}
		}
		for (Path path : paths) {
			Files.deleteIfExists(path);
		}
	}

	private static String prefix(Path target) {
		return "." + target.getFileName();
	}
}
