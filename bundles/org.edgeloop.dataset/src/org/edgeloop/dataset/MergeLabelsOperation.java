package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelFileVersion;
import org.edgeloop.dataset.internal.LabelVersions;

/**
 * Finds out what somebody else did to a recording's label file since a document read or wrote it last. May run on any thread;
 * {@link LabelDocument#merged} then brings it into the document, label by label: what only one side changed is taken from that
 * side, and what both changed stays as the document has it.
 */
public final class MergeLabelsOperation {

	private final Path file;
	private final LabelFileVersion base;
	private LabelFileVersion found;
	private LabelVersions versions = LabelVersions.NONE;

	/** @param base the version that both sides began from */
	MergeLabelsOperation(Path file, LabelFileVersion base) {
		this.file = file;
		this.base = base;
		found = base;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if the label file is not sound
	 * @throws IOException if it cannot be read
	 */
	public void run(Progress progress) throws IOException {
		progress.begin("Reading " + file.getFileName(), 1);
		found = LabelFileVersion.read(file);
		versions = new LabelVersions(base.labels(file), found.labels(file));
		progress.worked(1);
	}

	/** @return whether somebody else wrote or deleted the file */
	public boolean isChanged() {
		return !found.hash().equals(base.hash());
	}

	/** @return whether somebody else deleted the file */
	public boolean isDeleted() {
		return isChanged() && found.bytes().isEmpty();
	}

	/** @return whether both found the file the same */
	public boolean foundSameAs(MergeLabelsOperation other) {
		return found.hash().equals(other.found.hash());
	}

	LabelFileVersion base() {
		return base;
	}

	LabelVersions versions() {
		return versions;
	}

	/** @return the file as it is now */
	LabelFileVersion found() {
		return found;
	}
}
