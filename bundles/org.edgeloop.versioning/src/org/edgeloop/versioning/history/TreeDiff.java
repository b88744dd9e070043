package org.edgeloop.versioning.history;

import java.util.List;

import org.edgeloop.versioning.CommitDiff;
import org.edgeloop.versioning.FileChange;

/**
 * How two sides differ.
 *
 * @param changes sorted by path; at most {@link CommitDiff#MOST_FILES}
 * @param files how many files differ
 */
public record TreeDiff(List<FileChange> changes, int files) {

	public TreeDiff {
		changes = List.copyOf(changes);
	}
}
