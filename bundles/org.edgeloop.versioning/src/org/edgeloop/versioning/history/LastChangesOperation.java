package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.CommitReader;
import org.edgeloop.versioning.internal.CommitTips;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.WorkTreePaths;

/**
 * Finds for each file of a folder since which commit it is what HEAD has. All files are found in one walk through the history, which ends
 * when the last one is found and reads only folders that a commit changed. Looks, and changes nothing.
 */
public final class LastChangesOperation {

	private final Path folder;

	/** @param folder in the work tree of a repository */
	public LastChangesOperation(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * @return of each file that HEAD has below the folder, by its path from the folder with slashes; none if nothing was committed yet
	 * @throws ProblemException if there is no repository
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Map<String, LastChange> run(Progress progress) throws ProblemException {
		return GitTask.run(folder, repository -> {
			if (repository.resolve(Constants.HEAD) == null) {
				return Map.of();
			}
			try (var search = new Search(repository, WorkTreePaths.prefix(repository, folder))) {
				return search.run(progress);
			}
		});
	}

	/** The walk, with what it has still to find. */
	private static final class Search implements AutoCloseable {

		private final Repository repository;
		private final String prefix;
		private final RevWalk commits;
		private final TreeWalk trees;
		private final CommitReader reader;
		private final Map<ObjectId, String> tags = new HashMap<>();
		/** The oldest tag that was met on the way down to a commit. */
		private final Map<ObjectId, RevCommit> tagged = new HashMap<>();
		private final Map<String, ObjectId> wanted = new HashMap<>();
		private final Map<String, LastChange> found = new TreeMap<>();

		Search(Repository repository, String prefix) throws IOException {
			this.repository = repository;
			this.prefix = prefix;
			commits = new RevWalk(repository);
			trees = new TreeWalk(commits.getObjectReader());
			reader = new CommitReader(repository);
		}

		Map<String, LastChange> run(Progress progress) throws IOException {
			readTags();
			RevCommit head = GitTask.commit(repository, commits, Constants.HEAD);
			readWanted(head);
			commits.sort(RevSort.COMMIT_TIME_DESC);
			commits.markStart(head);
			progress.begin("Looking since when files are as they are", wanted.size());
			@Nullable
			RevCommit next = commits.next();
			while (next != null && !wanted.isEmpty()) {
				progress.checkCancelled();
				int before = wanted.size();
				visit(next);
				progress.worked(before - wanted.size());
				next = commits.next();
			}
			return found;
		}

		private void readTags() throws IOException {
			for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
				@Nullable
				RevCommit commit = CommitTips.commit(commits, ref);
				if (commit != null) {
					tags.putIfAbsent(commit.copy(), ref.getName().substring(Constants.R_TAGS.length()));
				}
			}
		}

		private void readWanted(RevCommit head) throws IOException {
			begin(List.of(head), TreeFilter.ALL);
			while (trees.next()) {
				wanted.put(trees.getPathString(), trees.getObjectId(0));
			}
		}

		private void begin(List<RevCommit> compared, TreeFilter filter) throws IOException {
			trees.reset();
			for (RevCommit commit : compared) {
				trees.addTree(commit.getTree());
			}
			trees.setRecursive(true);
			trees.setFilter(prefix.isEmpty() ? filter : AndTreeFilter.create(PathFilter.create(prefix), filter));
		}

		private void visit(RevCommit commit) throws IOException {
			List<RevCommit> compared = new ArrayList<>(List.of(commit));
			for (RevCommit parent : commit.getParents()) {
				commits.parseHeaders(parent);
				compared.add(parent);
			}
			Optional<RevCommit> tag = carryTag(commit);
			Optional<LastChange> change = Optional.empty();
			begin(compared, TreeFilter.ANY_DIFF);
			while (trees.next()) {
				@Nullable
				ObjectId content = wanted.get(trees.getPathString());
				if (content != null && content.equals(trees.getObjectId(0)) && isNew(compared.size())) {
					// a commit is read once, however many files it changed
					change = Optional.of(new LastChange(change.isPresent() ? change.get().commit() : reader.read(commit), tag.map(tags::get), content.name()));
					wanted.remove(trees.getPathString());
					found.put(prefix.isEmpty() ? trees.getPathString() : trees.getPathString().substring(prefix.length() + 1), change.get());
				}
			}
		}

		/** A merge that took one side's content did not make it. */
		private boolean isNew(int compared) {
			for (int parent = 1; parent < compared; parent++) {
				if (trees.idEqual(0, parent)) {
					return false;
				}
			}
			return true;
		}

		/** Hands the oldest tag above a commit down to what it was made from. */
		private Optional<RevCommit> carryTag(RevCommit commit) {
			Optional<RevCommit> tag = tags.containsKey(commit) ? Optional.of(commit) : Optional.ofNullable(tagged.remove(commit));
			tag.ifPresent(name -> {
				for (RevCommit parent : commit.getParents()) {
					tagged.merge(parent, name, (one, other) -> one.getCommitTime() <= other.getCommitTime() ? one : other);
				}
			});
			return tag;
		}

		@Override
		public void close() {
			trees.close();
			commits.close();
		}
	}
}
