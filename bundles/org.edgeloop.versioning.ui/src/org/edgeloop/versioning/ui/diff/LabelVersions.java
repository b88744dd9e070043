package org.edgeloop.versioning.ui.diff;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.lineage.LabelDifference;
import org.edgeloop.lineage.LabelFileDiff;

/**
 * Two versions of a label file, label by label.
 *
 * @param changes in the order of the file
 * @param sampleRate in hertz; 0 where it is not known
 */
public record LabelVersions(List<LabelDifference> changes, double sampleRate) {

	/** @return nothing if the file is no label file, or one of its versions is not sound: then its text says more */
	static Optional<LabelVersions> of(String path, FileVersions versions) {
		if (!path.endsWith(LabelFiles.SUFFIX)) {
			return Optional.empty();
		}
		try {
			LabelFileDiff diff = LabelFileDiff.of(path, versions.older(), versions.newer());
			return Optional.of(new LabelVersions(diff.changes(), diff.after().getSampleRate()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
