package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;

/**
 * How two versions of a label file differ, label by label.
 *
 * @param path the file, as its caller names it
 * @param before the earlier version; without labels if there was no file
 * @param after the later version; without labels if there is no file
 * @param changes the labels that differ, in the order of label files
 */
public record LabelFileDiff(String path, LabelSet before, LabelSet after, List<LabelDifference> changes) {

	public LabelFileDiff {
		changes = List.copyOf(changes);
	}

	/**
	 * @param path names the file in problems
	 * @param before empty if there was no file
	 * @param after empty if there is no file
	 * @throws org.edgeloop.base.ProblemException if a version is no sound label file
	 */
	public static LabelFileDiff of(String path, Optional<byte[]> before, Optional<byte[]> after) throws IOException {
		LabelSet old = read(path, before);
		LabelSet young = read(path, after);
		return new LabelFileDiff(path, old, young, LabelDifferences.between(old, young));
	}

	/** @return whether a file holds what people say of a recording, by its name */
	public static boolean isLabelFile(String path) {
		return path.endsWith(LabelFiles.SUFFIX);
	}

	public long count(LabelDifference.Kind kind) {
		return changes.stream().filter(change -> change.kind() == kind).count();
	}

	private static LabelSet read(String path, Optional<byte[]> content) throws IOException {
		return content.isEmpty() ? LabelsFactory.eINSTANCE.createLabelSet() : LabelFiles.read(Path.of(path), content.get());
	}
}
