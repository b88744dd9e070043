package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;

/** A file as a side has it, to be compared or merged. */
public final class SideContent {

	/** Larger files are data, which nobody compares as text. */
	private static final int LARGEST = 1 << 28;

	private SideContent() {
	}

	/**
	 * Reads a file, and changes nothing. Of a symbolic link, this is where it points to.
	 *
	 * @param place a file or a folder in the work tree
	 * @param path from the root of the work tree, with slashes
	 * @return nothing if the side has no such file
	 * @throws ProblemException if there is no repository or commit, or the file cannot be read or is larger than 256 MiB
	 */
	public static Optional<byte[]> read(Path place, String path, ContentSide side) throws ProblemException {
		String normal = PathChecks.normal(List.of(path)).getFirst();
		return GitTask.run(place, repository -> switch (side) {
		case ContentSide.Revision(String name) -> atCommit(repository, normal, name);
		case ContentSide.Place where -> switch (where) {
		case WORK_TREE -> onDisk(repository, normal);
		case INDEX -> inIndex(repository, normal, DirCacheEntry.STAGE_0);
		case BASE -> inIndex(repository, normal, DirCacheEntry.STAGE_1);
		case OURS -> inIndex(repository, normal, DirCacheEntry.STAGE_2);
		case THEIRS -> inIndex(repository, normal, DirCacheEntry.STAGE_3);
		};
		});
	}

	private static Optional<byte[]> atCommit(Repository repository, String path, String revision) throws IOException {
		if (revision.equals(Constants.HEAD) && repository.resolve(revision) == null) {
			return Optional.empty();
		}
		try (var commits = new RevWalk(repository);
				TreeWalk found = TreeWalk.forPath(repository, path, GitTask.commit(repository, commits, revision).getTree())) {
			if (found == null || found.getFileMode(0).getObjectType() != Constants.OBJ_BLOB) {
				return Optional.empty();
			}
			return Optional.of(content(repository, found.getObjectId(0)));
		}
	}

	private static Optional<byte[]> inIndex(Repository repository, String path, int stage) throws IOException {
		DirCache index = repository.readDirCache();
		for (int i = 0; i < index.getEntryCount(); i++) {
			DirCacheEntry entry = index.getEntry(i);
			if (entry.getStage() == stage && entry.getPathString().equals(path)) {
				return Optional.of(content(repository, entry.getObjectId()));
			}
		}
		return Optional.empty();
	}

	private static byte[] content(Repository repository, ObjectId id) throws IOException {
		return repository.open(id, Constants.OBJ_BLOB).getCachedBytes(LARGEST);
	}

	private static Optional<byte[]> onDisk(Repository repository, String path) throws IOException {
		Path root = repository.getWorkTree().toPath().toRealPath();
		Path file = root.resolve(path);
		@Nullable
		Path folder = file.getParent();
		if (folder == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.empty();
		}
		if (!folder.toRealPath().startsWith(root)) {
			throw new ProblemException(Problem.error("the path leads out of the work tree", path, "take the link away that it goes through"));
		}
		if (Files.isSymbolicLink(file)) {
			return Optional.of(Files.readSymbolicLink(file).toString().getBytes(StandardCharsets.UTF_8));
		}
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		if (Files.size(file) > LARGEST) {
			throw new ProblemException(Problem.error("the file is too large to be compared", path, ""));
		}
		return Optional.of(Files.readAllBytes(file));
	}
}
