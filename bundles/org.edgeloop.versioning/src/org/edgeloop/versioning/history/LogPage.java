package org.edgeloop.versioning.history;

import java.util.List;

/**
 * Some commits of a log.
 *
 * @param commits the youngest first
 * @param more whether others follow
 */
public record LogPage(List<HistoryCommit> commits, boolean more) {

	public LogPage {
		commits = List.copyOf(commits);
	}
}
