package org.edgeloop.versioning.ui.diff;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.lineage.LabelFileDiff;

/** Two versions of a label file, label by label. */
final class LabelVersions {

	private LabelVersions() {
	}

	/** @return nothing if the file is no label file, or one of its versions is not sound: then its text says more */
	static Optional<LabelFileDiff> compare(String path, FileVersions versions) {
		if (!LabelFileDiff.isLabelFile(path)) {
			return Optional.empty();
		}
		try {
			return Optional.of(LabelFileDiff.of(path, versions.older(), versions.newer()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
