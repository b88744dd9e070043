package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.lineage.internal.OutputHashes;
import org.edgeloop.lineage.internal.PresentOutputs;
import org.edgeloop.versioning.RevisionContents;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.LastChange;
import org.edgeloop.versioning.history.LastChangesOperation;

/**
 * Finds for all files of a project at once which version of them is checked out, and on which version of its recording each label file
 * was made. One walk through the history answers for all of them. Looks, and changes nothing; no data is read.
 */
public final class DataVersionsOperation {

	private final Path project;

	/** @param project the project's folder */
	public DataVersionsOperation(Path project) {
		this.project = project.toAbsolutePath().normalize();
	}

	/** A label file, and what refers to its recording. */
	private record Labels(String recording, LastChange change, Optional<TrackedOutput> output, String recordingInGit) {
	}

	/**
	 * @return {@link DataVersions#NONE} for a project that lies in no repository
	 * @throws ProblemException if what refers to data is not sound
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public DataVersions run(Progress progress) throws IOException {
		if (WorkTree.find(project).isEmpty()) {
			return DataVersions.NONE;
		}
		Path root = WorkTree.rootOf(project);
		Map<String, LastChange> changes = new LastChangesOperation(root).run(progress);
		Optional<DvcRepository> repository = DvcRepository.find(project);
		try (RevisionContents contents = RevisionContents.open(root)) {
			Optional<PresentOutputs> outputs = repository.isPresent() ? Optional.of(PresentOutputs.read(repository.get(), root, changes, contents, progress))
					: Optional.empty();
			String prefix = prefix(WorkTree.pathOf(project));
			return new DataVersions(files(prefix, changes, outputs), labels(prefix, changes, outputs, contents, progress));
		}
	}

	private static String prefix(String folder) {
		return folder.isEmpty() ? "" : folder + '/';
	}

	/** What both have is Git's pointer or DVC's data, never both. */
	private static Map<String, FileVersion> files(String prefix, Map<String, LastChange> changes, Optional<PresentOutputs> outputs) {
		Map<String, FileVersion> files = new HashMap<>();
		changes.forEach((path, change) -> {
			if (path.startsWith(prefix)) {
				files.put(path.substring(prefix.length()), new FileVersion("", change.content(), Optional.of(change.commit()), change.tag()));
			}
		});
		outputs.ifPresent(known -> known.versions().forEach((path, version) -> {
			if (path.startsWith(prefix)) {
				files.put(path.substring(prefix.length()), version);
			}
		}));
		return files;
	}

	private Map<String, LabelBasis> labels(String prefix, Map<String, LastChange> changes, Optional<PresentOutputs> outputs, RevisionContents contents,
			Progress progress) throws IOException {
		Map<String, LabelBasis> found = new HashMap<>();
		for (List<Labels> together : byCommit(prefix, changes, outputs).values()) {
			progress.checkCancelled();
			Map<String, String> ids = contents.ids(together.getFirst().change().commit().id(), referring(together, outputs));
			for (Labels labels : together) {
				found.put(labels.recording(), basis(labels, ids, changes, outputs));
			}
		}
		return found;
	}

	private Map<String, List<Labels>> byCommit(String prefix, Map<String, LastChange> changes, Optional<PresentOutputs> outputs) {
		Map<String, List<Labels>> together = new HashMap<>();
		changes.forEach((path, change) -> {
			if (path.startsWith(prefix) && LabelFileDiff.isLabelFile(path)) {
				String recording = LabelFiles.recordingOf(project, project.resolve(path.substring(prefix.length())));
				Optional<TrackedOutput> output = outputs.flatMap(known -> known.around(prefix + recording));
				together.computeIfAbsent(change.commit().id(), _ -> new ArrayList<>()).add(new Labels(recording, change, output, prefix + recording));
			}
		});
		return together;
	}

	private static Set<String> referring(List<Labels> together, Optional<PresentOutputs> outputs) {
		Set<String> paths = new HashSet<>();
		for (Labels labels : together) {
			labels.output().ifPresentOrElse(output -> paths.addAll(outputs.orElseThrow().referring(output)), () -> paths.add(labels.recordingInGit()));
		}
		return paths;
	}

	private static LabelBasis basis(Labels labels, Map<String, String> ids, Map<String, LastChange> changes, Optional<PresentOutputs> outputs)
			throws IOException {
		String then = ids.getOrDefault(labels.recordingInGit(), "");
		String now = Optional.ofNullable(changes.get(labels.recordingInGit())).map(LastChange::content).orElse("");
		if (labels.output().isPresent()) {
			PresentOutputs known = outputs.orElseThrow();
			OutputHashes hashes = known.hashes();
			String below = known.below(labels.output().get(), labels.recordingInGit());
			then = hashes.then(labels.output().get(), ids, below);
			now = hashes.of(labels.output().get(), below);
		}
		return new LabelBasis(labels.recording(), labels.change().commit(), labels.change().tag(), then, now);
	}
}
