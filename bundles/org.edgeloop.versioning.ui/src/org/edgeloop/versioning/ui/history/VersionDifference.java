package org.edgeloop.versioning.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.lineage.DataVersionDiff;
import org.edgeloop.versioning.FileChange;

/**
 * In what two versions differ.
 *
 * @param root the repository's folder
 * @param pair the versions
 * @param files sorted by path, the first hundreds of them
 * @param count how many files differ
 * @param data in what their data, labels and classes differ; empty for a first commit, which has nothing to be compared with
 */
public record VersionDifference(Path root, VersionPair pair, List<FileChange> files, int count, Optional<DataVersionDiff> data) {

	public VersionDifference {
		files = List.copyOf(files);
	}

	/** @return how many files differ, in words */
	public String summary() {
		String differ = count == 1 ? "1 file" : count + " files";
		return count > files.size() ? differ + ", of which the first " + files.size() + " are listed" : differ;
	}
}
