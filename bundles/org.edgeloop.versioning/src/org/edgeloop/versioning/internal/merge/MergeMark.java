package org.edgeloop.versioning.internal.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.versioning.internal.ProcessNumber;

/**
 * What lies in a repository while a merge is under way, {@code edgeloop/merge}: the two commits, and the process. Whoever is killed then
 * leaves some files as they are on the other side, while nothing says which; to commit that would take back what the others are. Since a
 * merge only begins if it touches nothing that is not committed, the files that it concerns can be brought back.
 */
public final class MergeMark {

	private final Repository repository;
	private final Path file;

	public MergeMark(Repository repository) {
		this.repository = repository;
		file = repository.getDirectory().toPath().resolve("edgeloop").resolve("merge");
	}

	private record Merge(ObjectId head, ObjectId other, ProcessNumber process) {
	}

	/** @return whether a merge was begun by a process that is no more, and has not come to its end */
	public boolean isCutOff() throws IOException {
		return read().isPresent();
	}

	void begin(AnyObjectId other) throws IOException {
		@Nullable
		ObjectId head = repository.resolve(Constants.HEAD);
		if (head != null) {
			Files.createDirectories(Objects.requireNonNull(file.getParent()));
			AtomicFiles.writeString(file, head.name() + "\n" + other.name() + "\n" + ProcessNumber.own() + "\n");
		}
	}

	/** The merge has come to its end, or to conflicts, which Git itself knows of. */
	void end() throws IOException {
		Files.deleteIfExists(file);
	}

	private Optional<Merge> read() throws IOException {
		if (Files.notExists(file)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(file);
		if (lines.size() != 3 || !ObjectId.isId(lines.get(0)) || !ObjectId.isId(lines.get(1))) {
			return Optional.empty();
		}
		var merge = new Merge(ObjectId.fromString(lines.get(0)), ObjectId.fromString(lines.get(1)), ProcessNumber.parse(lines.get(2)));
		return Optional.of(merge).filter(found -> !found.process().isAlive());
	}

	/**
	 * Brings back what a merge that was cut off has touched, unless its commit was made already. A file that is neither as it was nor as on
	 * the other side is kept in {@code edgeloop/before-undo}, too.
	 *
	 * @return whether there was one
	 */
	public boolean undo() throws IOException, GitAPIException {
		Optional<Merge> found = read();
		if (found.isEmpty()) {
			return false;
		}
		Merge merge = found.get();
		if (merge.head().equals(repository.resolve(Constants.HEAD))) {
			List<String> touched = touched(merge);
			RestoredPaths.restore(repository, touched);
			for (String path : touched) {
				removeUnfinished(repository.getWorkTree().toPath().resolve(path));
			}
			clear();
		} else if (isMerged(merge)) {
			clear();
		}
		end();
		return true;
	}

	/** JGit names a file so while it writes it. */
	private static void removeUnfinished(Path file) throws IOException {
		Path folder = Objects.requireNonNull(file.getParent());
		if (!Files.isDirectory(folder)) {
			return;
		}
		Pattern name = Pattern.compile(Pattern.quote("._" + file.getFileName()) + "\\d+\\.tmp");
		try (Stream<Path> beside = Files.list(folder)) {
			for (Path found : beside.filter(path -> name.matcher(path.getFileName().toString()).matches()).toList()) {
				Files.deleteIfExists(found);
			}
		}
	}

	private void clear() throws IOException {
		repository.writeMergeHeads(null);
		repository.writeMergeCommitMsg(null);
	}

	private boolean isMerged(Merge merge) throws IOException {
		try (var walk = new RevWalk(repository)) {
			@Nullable
			ObjectId head = repository.resolve(Constants.HEAD);
			return head != null && Arrays.asList(walk.parseCommit(head).getParents()).contains(walk.parseCommit(merge.other()));
		}
	}

	/** @return what the other side has changed and this one has not as well */
	private List<String> touched(Merge merge) throws IOException {
		var paths = new ArrayList<String>();
		try (var walk = new RevWalk(repository); var trees = new TreeWalk(repository)) {
			RevCommit head = walk.parseCommit(merge.head());
			RevCommit other = walk.parseCommit(merge.other());
			trees.addTree(head.getTree());
			trees.addTree(other.getTree());
			@Nullable
			RevCommit base = base(walk, head, other);
			int baseTree = base == null ? -1 : trees.addTree(walk.parseCommit(base).getTree());
			trees.setRecursive(true);
			trees.setFilter(TreeFilter.ANY_DIFF);
			while (trees.next()) {
				boolean changedThere = baseTree < 0 || !trees.idEqual(1, baseTree);
				if (changedThere && !trees.idEqual(0, 1)) {
					paths.add(trees.getPathString());
					keepAside(trees);
				}
			}
		}
		return paths;
	}

	private static @Nullable RevCommit base(RevWalk walk, RevCommit head, RevCommit other) throws IOException {
		walk.setRevFilter(RevFilter.MERGE_BASE);
		walk.markStart(head);
		walk.markStart(other);
		@Nullable
		RevCommit base = walk.next();
		walk.reset();
		walk.setRevFilter(RevFilter.ALL);
		return base;
	}

	private void keepAside(TreeWalk trees) throws IOException {
		Path work = repository.getWorkTree().toPath().resolve(trees.getPathString());
		if (!Files.isRegularFile(work, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (var hashes = new ObjectInserter.Formatter()) {
			ObjectId content = hashes.idFor(Constants.OBJ_BLOB, Files.readAllBytes(work));
			if (!content.equals(trees.getObjectId(0)) && !content.equals(trees.getObjectId(1))) {
				Path aside = file.resolveSibling("before-undo").resolve(trees.getPathString());
				Files.createDirectories(Objects.requireNonNull(aside.getParent()));
				Files.copy(work, aside, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}
}
