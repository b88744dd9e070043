package org.edgeloop.experiment.internal.comparison;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.comparison.MetricValue;

/** Keys as axes and headings name them. */
final class KeyTitles {

	private KeyTitles() {
	}

	/** @return such as {@code loss (min)} or {@code duration [s]} */
	static String of(RunKey key, MetricValue value) {
		if (key.equals(RunKey.DURATION)) {
			return "duration [s]";
		}
		return key.kind() != RunKey.Kind.METRIC || value.isLast() ? key.name() : key.name() + " (" + value.word() + ")";
	}
}
