package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.lineage.internal.DataDifferences;
import org.edgeloop.lineage.internal.LabelVersions;
import org.edgeloop.lineage.internal.LabelVersionsDiff;
import org.edgeloop.versioning.GitRevisions;

/**
 * Compares two versions of a project: the files that DVC keeps, the labels one by one, and how many each class has. Looks, and changes
 * nothing; what is in the cache of data is not checked.
 */
public final class DataVersionDiffOperation {

	private final Path project;
	private final String from;
	private final Optional<String> to;

	/**
	 * @param project a folder in a Git repository; what lies below it is compared
	 * @param from the earlier version: a branch, a tag or a commit
	 * @param to the later one; empty for the files on the disk
	 */
	public DataVersionDiffOperation(Path project, String from, Optional<String> to) {
		this.project = project.toAbsolutePath().normalize();
		this.from = from;
		this.to = to;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if there is no repository, no such revision, or what refers to data is not sound
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public DataVersionDiff run(Progress progress) throws IOException {
		String old = GitRevisions.resolve(project, from);
		Optional<String> young = to.isPresent() ? Optional.of(GitRevisions.resolve(project, to.get())) : Optional.empty();
		var problems = new ArrayList<Problem>();
		List<FileDifference> files = files(old, young, progress);
		try (LabelVersions before = LabelVersions.at(project, old); LabelVersions after = after(young)) {
			var labels = new LabelVersionsDiff(before, after, problems);
			labels.run(progress);
			return new DataVersionDiff(old, young.orElse(""), files, labels.files(), labels.classes(), problems);
		}
	}

	private LabelVersions after(Optional<String> commit) throws IOException {
		return commit.isPresent() ? LabelVersions.at(project, commit.get()) : LabelVersions.onDisk(project);
	}

	private List<FileDifference> files(String old, Optional<String> young, Progress progress) throws IOException {
		Optional<DvcRepository> data = DvcRepository.find(project);
		return data.isEmpty() ? List.of() : new DataDifferences(data.get(), project).between(old, young, progress);
	}
}
