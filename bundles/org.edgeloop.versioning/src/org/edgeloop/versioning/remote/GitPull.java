package org.edgeloop.versioning.remote;

import java.util.List;

/**
 * What pulling brought.
 *
 * @param upstream what was merged, such as {@code origin/main}
 * @param fetched the branches and tags that changed
 * @param merge what came of merging
 */
public record GitPull(String upstream, List<RefUpdate> fetched, MergeOutcome merge) {

	public GitPull {
		fetched = List.copyOf(fetched);
	}
}
