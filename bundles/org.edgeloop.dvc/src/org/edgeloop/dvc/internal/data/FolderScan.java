package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.DvcIgnore;
import org.edgeloop.dvc.internal.cache.TemporaryName;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds all files below a folder that DVC sees, on all cores. Symbolic links to files are followed, those to folders are not, as in
 * DVC; empty folders are nothing.
 */
public final class FolderScan {

	/** What is in a folder, before anybody looked what it is. */
	private record Named(String path, Path place, Path file) {
	}

	private final DvcIgnore ignore;
	private final boolean complete;
	private final Progress progress;

	/** @param complete whether a link that leads nowhere is a problem; else it is nothing, as a file that was deleted is */
	public FolderScan(DvcIgnore ignore, boolean complete, Progress progress) {
		this.ignore = ignore;
		this.complete = complete;
		this.progress = progress;
	}

	/**
	 * @param folder absolute
	 * @return in no order
	 * @throws ProblemException if something in it cannot be under version control
	 */
	public List<FoundFile> files(Path folder) throws IOException {
		var files = new ArrayList<FoundFile>();
		List<Named> level = List.of(new Named("", folder, folder));
		while (!level.isEmpty()) {
			level = next(level, files);
		}
		return files;
	}

	/** @return the folders in these folders, whose files were added to those found */
	private List<Named> next(List<Named> folders, List<FoundFile> files) throws IOException {
		List<Named> names = names(folders);
		var found = new FoundFile @Nullable [names.size()];
		var inside = new @Nullable Named[names.size()];
		Parallel.forEach(names.size(), progress, i -> {
			Named named = names.get(i);
			FoundFile file = look(named);
			if (file != null && file.attributes().isDirectory()) {
				inside[i] = named;
			} else {
				found[i] = file;
			}
		});
		Arrays.stream(found).filter(Objects::nonNull).forEach(files::add);
		return Arrays.stream(inside).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	private List<Named> names(List<Named> folders) throws IOException {
		var lists = new ArrayList<List<Named>>(folders.size());
		folders.forEach(_ -> lists.add(List.of()));
		Parallel.forEach(folders.size(), progress, i -> lists.set(i, names(folders.get(i))));
		return lists.size() == 1 ? lists.getFirst() : lists.stream().flatMap(List::stream).toList();
	}

	private List<Named> names(Named folder) throws IOException {
		var names = new ArrayList<Named>();
		String prefix = folder.path().isEmpty() ? "" : folder.path() + "/";
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.file())) {
			for (Path file : stream) {
				String name = file.getFileName().toString();
				if (DvcIgnore.NAME.equals(name)) {
					throw new ProblemException(Problem.error(".dvcignore file should not be in collected dir path", file.toString(),
							"Move its rules into a .dvcignore above the folder."));
				}
				if (!TemporaryName.is(name)) {
					names.add(new Named(prefix + name, folder.file(), file));
				}
			}
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		return names;
	}

	/** @return null for what is hidden or no part of the data */
	private @Nullable FoundFile look(Named named) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(named.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		boolean linked = attributes.isSymbolicLink();
		if (linked) {
			if (!complete && Files.notExists(named.file())) {
				return null;
			}
			attributes = behind(named.file());
			if (attributes.isDirectory()) {
				return null;
			}
		}
		if (ignore.hides(named.place(), named.file().getFileName().toString(), attributes.isDirectory())) {
			return null;
		}
		check(named, attributes);
		return new FoundFile(named.path(), named.file(), attributes, linked);
	}

	private static BasicFileAttributes behind(Path link) throws IOException {
		try {
			return Files.readAttributes(link, BasicFileAttributes.class);
		} catch (NoSuchFileException e) {
			throw new ProblemException(Problem.error("The symbolic link leads nowhere", link.toString(),
					"Delete the link, or have .dvcignore leave it out."), e);
		}
	}

	private static void check(Named named, BasicFileAttributes attributes) throws ProblemException {
		if (!attributes.isRegularFile() && !attributes.isDirectory()) {
			throw new ProblemException(Problem.error("It is not a file or directory, but a device, a socket or a pipe",
					named.file().toString(), "Have .dvcignore leave it out."));
		}
		if (named.path().indexOf('\uFFFD') >= 0 && !isText(named.file())) {
			throw new ProblemException(Problem.error("The name is not text in UTF-8, so that no list of files can hold it",
					named.file().toString(), "Rename the file, or set a locale of UTF-8 such as LC_ALL=C.UTF-8."));
		}
	}

	/** What is no text in the locale's encoding cannot be made a path again. */
	private static boolean isText(Path file) {
		try {
			return Path.of(file.toString()).equals(file);
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
