package org.edgeloop.training;

import java.util.List;
import java.util.Set;

/**
 * What the columns of a feature table are for.
 *
 * @param target the classes
 * @param groups what keeps rows together in cross-validation: rows that agree in all of them are a group; none: each row is its own
 * @param features what to train on; empty: every column of numbers that is nothing else
 * @param excluded not to be trained on
 */
public record ColumnChoice(String target, List<String> groups, List<String> features, Set<String> excluded) {

	/** What feature tables say of where a row's window lies and how whole it is. Nothing to learn from, unless asked for by name. */
	public static final Set<String> BOOKKEEPING = Set.of("recording", "channel", "from", "to", "label", "missing");

	public ColumnChoice {
		groups = List.copyOf(groups);
		features = List.copyOf(features);
		excluded = Set.copyOf(excluded);
	}

	public static ColumnChoice of(String target, String... groups) {
		return new ColumnChoice(target, List.of(groups), List.of(), Set.of());
	}
}
