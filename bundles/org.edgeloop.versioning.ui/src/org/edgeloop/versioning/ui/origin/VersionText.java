package org.edgeloop.versioning.ui.origin;

import java.util.Optional;

import org.edgeloop.lineage.DataVersions;
import org.edgeloop.lineage.FileVersion;
import org.edgeloop.lineage.LabelBasis;

/** Versions of the data in a few words, for the names in trees. */
public final class VersionText {

	private static final String MODEL = ".onnx";

	private VersionText() {
	}

	/**
	 * @param path from the project's folder
	 * @return which version of data or of a model is checked out, such as {@code @ v1.2}; nothing for other files
	 */
	public static Optional<String> mark(DataVersions versions, String path) {
		return versions.of(path).filter(version -> version.isData() || path.endsWith(MODEL)).map(FileVersion::name).map(name -> "@ " + name);
	}

	/** @return what a user is told whose labels were made on other data than he has before him; nothing if they were not */
	public static Optional<String> warning(DataVersions versions, String recording) {
		return versions.labelsOf(recording).filter(LabelBasis::isOther).map(basis -> "labels made on " + basis.name());
	}

	/** @return on which version of its recording a label file was made */
	public static OriginFact fact(LabelBasis basis) {
		String content = basis.hash().isEmpty() ? "" : ", content " + basis.shortHash();
		String present = basis.isOther() ? " \u2014 other data than is checked out now" : basis.hash().isEmpty() ? "" : " \u2014 the data that is checked out now";
		return new OriginFact("Labels made on", basis.name() + content + present, Optional.of(basis.commit().id()));
	}
}
