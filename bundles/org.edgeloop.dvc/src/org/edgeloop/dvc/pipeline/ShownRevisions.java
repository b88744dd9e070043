package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.GitRevision;
import org.edgeloop.versioning.GitRevisions;

/**
 * The states of a repository that something is shown of.
 *
 * @param revision a commit as Git names it, or {@link MetricsDiffOperation#WORKSPACE}
 * @param branches whether the tips of all branches are shown, too
 * @param tags whether all tags are
 * @param commits whether every commit is, each by its id
 */
public record ShownRevisions(String revision, boolean branches, boolean tags, boolean commits) {

	/** What is there now. */
	public static final ShownRevisions WORKSPACE = new ShownRevisions(MetricsDiffOperation.WORKSPACE, false, false, false);

	/** @return whether there may be several */
	public boolean isMany() {
		return branches || tags || commits;
	}

	/** @return the names to show, each with what Git finds it by; a commit with several names is one */
	Map<String, String> names(Path root) throws ProblemException {
		Map<String, String> named = new LinkedHashMap<>();
		named.put(revision, revision);
		if (commits) {
			GitRevisions.all(root).forEach(commit -> named.put(commit, commit));
			return named;
		}
		var found = new ArrayList<GitRevision>();
		if (branches) {
			found.addAll(GitRevisions.branches(root));
		}
		if (tags) {
			found.addAll(GitRevisions.tags(root));
		}
		Map<String, List<String>> byCommit = new LinkedHashMap<>();
		found.forEach(one -> byCommit.computeIfAbsent(one.commit(), _ -> new ArrayList<>()).add(one.name()));
		byCommit.forEach((commit, names) -> named.put(String.join(",", names), commit));
		return named;
	}
}
