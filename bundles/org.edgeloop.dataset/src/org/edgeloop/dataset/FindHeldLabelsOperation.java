package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ContentHashes;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelCount;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.internal.ProjectHashes;
import org.edgeloop.dataset.internal.ProjectPaths;

/**
 * Finds the recordings of a project that were replaced after they were labelled. Recordings that changed since they were hashed last
 * are read in full; label files that cannot be read are passed over.
 */
public final class FindHeldLabelsOperation {

	/**
	 * What was found.
	 *
	 * @param held the labels whose recordings were replaced, in the order of the recordings' paths
	 * @param problems the recordings that could not be read
	 */
	public record Found(List<HeldLabels> held, List<Problem> problems) {
	}

	private final Path project;
	private final ContentHashes hashes;

	/** @param project the project's folder */
	public FindHeldLabelsOperation(Path project) {
		this.project = project;
		hashes = ProjectHashes.of(project);
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws org.edgeloop.base.ProblemException if the folder is no project
	 * @throws IOException if the folder cannot be read
	 */
	public Found run(Progress progress) throws IOException {
		var sweep = new LabelSweep(project);
		var held = new ArrayList<HeldLabels>();
		// Hashing reports bytes, which do not add up with files.
		Progress silent = Progress.NONE.until(progress::isCancelled);
		sweep.read(sweep.files(progress), progress, (recording, file) -> held(recording, file, silent), found -> found.ifPresent(held::add));
		return new Found(List.copyOf(held), sweep.problems());
	}

	private Optional<HeldLabels> held(String recording, Path labelFile, Progress progress) throws IOException {
		LabelCount count = LabelCount.of(labelFile);
		Path file = ProjectPaths.resolve(project, recording);
		if (count.labels() == 0 || count.contentHash().isEmpty() || !Files.exists(file)) {
			return Optional.empty();
		}
		String present = hashes.of(file, progress);
		return present.equals(count.contentHash()) ? Optional.empty()
				: Optional.of(new HeldLabels(recording, count.labels(), count.contentHash(), present));
	}
}
