package org.edgeloop.lineage;

import java.util.List;
import java.util.Optional;

import org.edgeloop.versioning.history.HistoryCommit;

/**
 * Which version of code and data a run was made with.
 *
 * @param commitId as the run says it; empty if it does not
 * @param commit the same as this repository has it; empty if it does not
 * @param data all data that the commit refers to, in the order of what refers to them
 */
public record RunOrigin(String commitId, Optional<HistoryCommit> commit, List<DataReference> data) {

	public RunOrigin {
		data = List.copyOf(data);
	}
}
