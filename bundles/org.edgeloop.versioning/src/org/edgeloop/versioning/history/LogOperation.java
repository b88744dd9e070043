package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.CommitReader;
import org.edgeloop.versioning.internal.CommitTips;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.WordsFilter;

/** Lists commits, the youngest first, as {@code git log} does. Looks, and changes nothing. */
public final class LogOperation {

	private final Path place;
	private final LogRequest request;

	/** @param place a file or a folder in the repository */
	public LogOperation(Path place, LogRequest request) {
		this.place = place;
		this.request = request;
	}

	/**
	 * @return none if nothing was committed yet
	 * @throws ProblemException if there is no repository, or no such revision
	 */
	public LogPage run(Progress progress) throws ProblemException {
		List<String> paths = PathChecks.normal(request.paths());
		progress.begin("Reading the log", request.most());
		return GitTask.run(place, repository -> {
			try (var walk = new RevWalk(repository)) {
				begin(repository, walk);
				if (!paths.isEmpty()) {
					walk.setRewriteParents(false);
					walk.setTreeFilter(AndTreeFilter.create(PathFilterGroup.createFromStrings(paths), TreeFilter.ANY_DIFF));
				}
				if (!request.words().isBlank()) {
					walk.setRevFilter(new WordsFilter(request.words(), progress));
				}
				return page(walk, new CommitReader(repository), progress);
			}
		});
	}

	private void begin(Repository repository, RevWalk walk) throws IOException {
		if (request.revision().isEmpty()) {
			CommitTips.mark(repository, walk);
		} else if (!request.revision().equals(Constants.HEAD) || repository.resolve(Constants.HEAD) != null) {
			walk.markStart(GitTask.commit(repository, walk, request.revision()));
		}
	}

	private LogPage page(RevWalk walk, CommitReader reader, Progress progress) throws IOException {
		for (int i = 0; i < request.skip(); i++) {
			progress.checkCancelled();
			walk.next();
		}
		var commits = new ArrayList<HistoryCommit>();
		@Nullable
		RevCommit next = walk.next();
		while (next != null && commits.size() < request.most()) {
			progress.checkCancelled();
			commits.add(reader.read(next));
			progress.worked(1);
			next = walk.next();
		}
		return new LogPage(commits, next != null);
	}
}
