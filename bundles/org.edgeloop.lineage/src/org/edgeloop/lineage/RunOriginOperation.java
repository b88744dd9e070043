package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.lineage.internal.DataReferences;
import org.edgeloop.versioning.GitRevisions;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogRequest;

/** Finds out which version of the data a run was made with, by the commit in its tags. Looks, and changes nothing. */
public final class RunOriginOperation {

	/** A tag of a run must not choose a branch. */
	private static final Pattern COMMIT = Pattern.compile("[0-9a-fA-F]{4,40}");

	private final Path project;
	private final Map<String, String> tags;

	/**
	 * @param project a folder in the repository that the run's code is in
	 * @param tags the run's
	 */
	public RunOriginOperation(Path project, Map<String, String> tags) {
		this.project = project.toAbsolutePath().normalize();
		this.tags = Map.copyOf(tags);
	}

	/** @throws ProblemException if there is no repository, or what refers to data is not sound at the commit */
	public RunOrigin run(Progress progress) throws IOException {
		String id = tags.getOrDefault(RunTags.GIT_COMMIT, "");
		Optional<HistoryCommit> commit = COMMIT.matcher(id).matches() ? commit(id, progress) : Optional.empty();
		List<DataReference> data = commit.isPresent() ? DataReferences.at(project, commit.get().id(), progress) : List.of();
		return new RunOrigin(id, commit, data);
	}

	/** A commit that was never fetched is not known, which is no failure. */
	private Optional<HistoryCommit> commit(String id, Progress progress) throws IOException {
		String known;
		try {
			known = GitRevisions.resolve(project, id);
		} catch (ProblemException e) {
			WorkTree.rootOf(project);
			return Optional.empty();
		}
		return known.startsWith(id.toLowerCase(Locale.ROOT))
				? new LogOperation(project, new LogRequest(known, List.of(), 0, 1)).run(progress).commits().stream().findFirst() : Optional.empty();
	}
}
