package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.versioning.work.Discarded;

/**
 * Where discarded files lie, each as it was when it was discarded: in a folder of the repository's own one, which no command of Git
 * looks at. So they take room, and cost no time: what was not tracked is only renamed.
 */
public final class DiscardedFiles {

	/** The oldest ones go first. */
	static final int MOST = 20;
	private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

	private final Path folder;
	private final Path root;

	public DiscardedFiles(Repository repository) {
		folder = repository.getDirectory().toPath().resolve("edgeloop").resolve("discarded");
		root = repository.getWorkTree().toPath();
	}

	/** @return what was discarded, the last first */
	public List<Discarded> all() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		var found = new ArrayList<Discarded>();
		try (Stream<Path> folders = Files.list(folder)) {
			for (Path each : folders.sorted(Comparator.reverseOrder()).toList()) {
				found.add(read(each));
			}
		}
		return found;
	}

	private static Discarded read(Path kept) throws IOException {
		String id = String.valueOf(kept.getFileName());
		try (Stream<Path> files = Files.walk(kept)) {
			List<String> paths = files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
					.map(file -> kept.relativize(file).toString().replace('\\', '/')).sorted().toList();
			return new Discarded(id, Instant.from(ID.parse(id)).toEpochMilli(), paths);
		}
	}

	/** @return where the files of one lie, each at its path */
	public Path folder(Discarded discarded) {
		return folder.resolve(discarded.id());
	}

	/**
	 * Keeps files as they are now.
	 *
	 * @param tracked are copied, since they are written over next
	 * @param untracked are taken out of the work tree
	 */
	public Discarded keep(List<String> tracked, List<String> untracked) throws IOException {
		Path kept = newFolder();
		for (String path : tracked) {
			Path file = root.resolve(path);
			if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file)) {
				Files.copy(file, place(kept, path), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
			}
		}
		for (String path : untracked) {
			Files.move(root.resolve(path), place(kept, path));
		}
		Discarded discarded = read(kept);
		if (discarded.paths().isEmpty()) {
			forget(discarded);
		}
		for (Discarded old : all().stream().skip(MOST).toList()) {
			forget(old);
		}
		return discarded;
	}

	private Path newFolder() throws IOException {
		Files.createDirectories(folder);
		Instant time = Instant.now();
		Path made = folder.resolve(ID.format(time));
		while (Files.exists(made)) {
			time = time.plusMillis(1);
			made = folder.resolve(ID.format(time));
		}
		return Files.createDirectory(made);
	}

	private static Path place(Path kept, String path) throws IOException {
		Path file = kept.resolve(path);
		Files.createDirectories(file.getParent());
		return file;
	}

	/** Keeps them no longer. */
	public void forget(Discarded discarded) throws IOException {
		new TemporaryFolder(folder(discarded)).close();
	}
}
