package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.DvcIgnore;
import org.edgeloop.dvc.cache.FileHasher;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.HashState;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataState;
import org.eclipse.jdt.annotation.Nullable;

/** Looks what a file or a folder of the workspace holds; reads only what is not known to be unchanged. */
public final class ContentReader {

	/** What is done with each file: it is hashed, or also brought into the cache. */
	@FunctionalInterface
	public interface OfFile {
		DataHash hash(FoundFile file, Optional<DataHash> known) throws IOException;
	}

	/** What is at a path: its state, its files, and their hashes in the same order. */
	public record Read(DataState state, @Nullable FolderTree tree, List<FoundFile> files, List<DataHash> hashes) {
	}

	private final DvcIgnore ignore;
	private final HashState state;

	public ContentReader(DvcIgnore ignore, HashState state) {
		this.ignore = ignore;
		this.state = state;
	}

	/** @throws ProblemException if there is nothing, or no file and no folder */
	public Read hash(Path path, String algorithm, Progress progress) throws IOException {
		return read(path, algorithm, false, progress, (file, known) -> {
			if (known.isPresent()) {
				progress.worked(file.attributes().size());
				return known.get();
			}
			return new DataHash(algorithm, FileHasher.hash(file.file(), algorithm, progress));
		});
	}

	/**
	 * As {@link #hash}, with something else done to each file, on all cores.
	 *
	 * @throws ProblemException also if a link in the folder leads nowhere
	 */
	public Read readAll(Path path, String algorithm, Progress progress, OfFile ofFile) throws IOException {
		return read(path, algorithm, true, progress, ofFile);
	}

	private Read read(Path path, String algorithm, boolean complete, Progress progress, OfFile ofFile) throws IOException {
		BasicFileAttributes attributes = attributes(path);
		boolean folder = attributes.isDirectory();
		List<FoundFile> files = folder ? new FolderScan(ignore, complete, progress).files(path)
				: List.of(new FoundFile("", path, attributes, Files.isSymbolicLink(path)));
		long size = files.stream().mapToLong(file -> file.attributes().size()).sum();
		progress.begin("Hashing " + path.getFileName(), size);
		List<DataHash> hashes = hashes(files, algorithm, progress, ofFile);
		if (!folder) {
			return new Read(new DataState(hashes.getFirst(), size, DataState.UNKNOWN, isExecutable(path)), null, files, hashes);
		}
		FolderTree tree = tree(files, hashes, algorithm);
		return new Read(new DataState(tree.hash(), size, files.size(), false), tree, files, hashes);
	}

	private static BasicFileAttributes attributes(Path path) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			if (!attributes.isDirectory() && !attributes.isRegularFile()) {
				throw new ProblemException(Problem.error("output '" + path + "' is not a file or directory", path.toString(), ""));
			}
			return attributes;
		} catch (NoSuchFileException e) {
			String what = Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "output '" + path + "' is a symbolic link that leads nowhere"
					: "output '" + path + "' does not exist";
			throw new ProblemException(Problem.error(what, path.toString(), "Check the spelling."), e);
		}
	}

	private List<DataHash> hashes(List<FoundFile> files, String algorithm, Progress progress, OfFile ofFile) throws IOException {
		DataHash[] hashes = new DataHash[files.size()];
		Parallel.forEach(files.size(), progress, i -> {
			FoundFile file = files.get(i);
			Optional<DataHash> known = state.hash(file.file(), file.attributes(), algorithm);
			long readAt = System.currentTimeMillis();
			DataHash hash = ofFile.hash(file, known);
			hashes[i] = hash;
			if (known.isEmpty()) {
				state.remember(file.file(), file.attributes(), hash, readAt);
			}
		});
		return List.of(hashes);
	}

	private static FolderTree tree(List<FoundFile> files, List<DataHash> hashes, String algorithm) {
		var entries = new ArrayList<FolderTree.Entry>(files.size());
		for (int i = 0; i < files.size(); i++) {
			entries.add(new FolderTree.Entry(files.get(i).path(), hashes.get(i).value()));
		}
		return FolderTree.of(algorithm, entries);
	}

	private static boolean isExecutable(Path file) throws IOException {
		return Objects.requireNonNull(file.getFileSystem()).supportedFileAttributeViews().contains("posix")
				&& Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_EXECUTE);
	}
}
