package org.edgeloop.lineage;

import java.util.Optional;

import org.edgeloop.versioning.history.HistoryCommit;

/**
 * Where a label came from.
 *
 * @param id the label's
 * @param recording the path of its recording from the project's folder
 * @param created the commit that brought it; empty if it is not committed yet
 * @param changed the commit that made it what was committed last; empty if it is not committed yet
 * @param uncommitted whether it differs on the disk from what was committed last
 * @param data which version of its recording it was made on, by that commit; empty if neither DVC nor Git had the recording
 */
public record LabelProvenance(String id, String recording, Optional<HistoryCommit> created, Optional<HistoryCommit> changed,
		boolean uncommitted, Optional<DataReference> data) {
}
