package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.lineage.DataVersionDiff;
import org.edgeloop.lineage.DataVersionDiffOperation;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.CommitChangesOperation;
import org.edgeloop.versioning.history.ContentSide;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogPage;
import org.edgeloop.versioning.history.LogRequest;
import org.edgeloop.versioning.history.TreeDiff;
import org.edgeloop.versioning.history.TreeDiffOperation;
import org.edgeloop.versioning.ui.history.HistorySource;
import org.edgeloop.versioning.ui.history.VersionDifference;
import org.edgeloop.versioning.ui.history.VersionPair;

/** Histories by Git. */
public final class GitHistory implements HistorySource {

	@Override
	public Page log(Path project, LogRequest request, Progress progress) throws IOException {
		if (WorkTree.find(project).isEmpty()) {
			return new Page(project, new LogPage(List.of(), false));
		}
		return new Page(WorkTree.rootOf(project), new LogOperation(project, request).run(progress));
	}

	@Override
	public VersionDifference compare(Path project, VersionPair pair, Progress progress) throws IOException {
		TreeDiff diff = diff(project, pair, progress);
		return new VersionDifference(WorkTree.rootOf(project), pair, diff.changes(), diff.files(), data(project, pair, progress));
	}

	private static TreeDiff diff(Path project, VersionPair pair, Progress progress) throws IOException {
		String newer = pair.newer().id();
		if (pair.older().isEmpty()) {
			return new CommitChangesOperation(project, newer).run(progress).diff();
		}
		return new TreeDiffOperation(project, new ContentSide.Revision(pair.older().get()), new ContentSide.Revision(newer), List.of()).run(progress);
	}

	/** What cannot be compared is said among the data, since the files are worth seeing all the same. */
	private static Optional<DataVersionDiff> data(Path project, VersionPair pair, Progress progress) throws IOException {
		if (pair.older().isEmpty()) {
			return Optional.empty();
		}
		String older = pair.older().get();
		String newer = pair.newer().id();
		try {
			return Optional.of(new DataVersionDiffOperation(project, older, Optional.of(newer)).run(progress));
		} catch (ProblemException e) {
			return Optional.of(new DataVersionDiff(older, newer, List.of(), List.of(), List.of(), List.of(e.problem())));
		}
	}
}
