package org.edgeloop.dataset.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.versioning.FileAtRevision;

/**
 * What somebody else says of a recording.
 *
 * @param name who or what it is, for people
 * @param labels their labels
 * @param counted which labels of the recording are compared with these
 */
public record OtherLabels(String name, List<Label> labels, Predicate<Label> counted) {

	/**
	 * @param file a label file
	 * @throws IOException if it is none or cannot be read
	 */
	public static OtherLabels ofFile(Path file) throws IOException {
		return new OtherLabels(file.getFileName().toString(), List.copyOf(LabelFiles.read(file).getLabels()), _ -> true);
	}

	/**
	 * @param file the recording's own label file
	 * @param revision what Git takes for a commit
	 * @throws IOException if the commit has no sound label file there
	 */
	public static OtherLabels ofRevision(Path file, String revision) throws IOException {
		return new OtherLabels(revision, List.copyOf(LabelFiles.read(file, FileAtRevision.read(file, revision)).getLabels()), _ -> true);
	}

	/** @return one author's labels among all of a recording, to be compared with those of everybody else */
	public static OtherLabels ofAuthor(List<Label> all, String author) {
		return new OtherLabels(author, all.stream().filter(label -> label.getAuthor().equals(author)).toList(),
				label -> !label.getAuthor().equals(author));
	}
}
