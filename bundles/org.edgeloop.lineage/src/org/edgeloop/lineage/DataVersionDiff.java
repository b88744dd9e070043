package org.edgeloop.lineage;

import java.util.List;

import org.edgeloop.base.Problem;

/**
 * What two versions of a project differ in: its data, its labels and how they are spread over the classes.
 *
 * @param from the earlier version's commit; 40 hexadecimal digits
 * @param to the later version's commit; empty for the files on the disk
 * @param files the data that differ, sorted by path
 * @param labels the label files that differ, sorted by path
 * @param classes the classes that either version has labels of, sorted by type
 * @param problems what could not be compared
 */
public record DataVersionDiff(String from, String to, List<FileDifference> files, List<LabelFileDiff> labels, List<ClassBalance> classes,
		List<Problem> problems) {

	public DataVersionDiff {
		files = List.copyOf(files);
		labels = List.copyOf(labels);
		classes = List.copyOf(classes);
		problems = List.copyOf(problems);
	}

	/** @return how many labels were added, removed or changed */
	public long count(LabelDifference.Kind kind) {
		return labels.stream().mapToLong(file -> file.count(kind)).sum();
	}
}
