package org.edgeloop.experiment;

import java.util.Set;

/**
 * Which runs are wanted.
 *
 * @param experimentIds of these experiments; empty: of all active ones
 * @param lifecycles in these states of life
 */
public record RunQuery(Set<String> experimentIds, Set<Lifecycle> lifecycles) {

	/** Active runs of all active experiments. */
	public static final RunQuery ACTIVE = new RunQuery(Set.of(), Set.of(Lifecycle.ACTIVE));

	public RunQuery {
		experimentIds = Set.copyOf(experimentIds);
		lifecycles = Set.copyOf(lifecycles);
	}

	public static RunQuery of(String... experimentIds) {
		return new RunQuery(Set.of(experimentIds), Set.of(Lifecycle.ACTIVE));
	}
}
