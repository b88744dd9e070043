package org.edgeloop.experiment.ui.internal.runs;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.table.MetricDirection;
import org.edgeloop.experiment.ui.runs.ShownColumn;

/** What is said of columns. */
final class ColumnText {

	private ColumnText() {
	}

	/** @return what a column shows, in a sentence */
	static String meaning(ShownColumn column) {
		String key = column.key().name();
		return switch (column.key().kind()) {
		case ATTRIBUTE -> column.key().attribute().map(RunAttribute::title).orElse(key);
		case PARAM -> "Param " + key;
		case TAG -> "Tag " + key;
		case METRIC -> "Metric " + key + ", " + choice(column);
		};
	}

	private static String choice(ShownColumn column) {
		String better = MetricDirection.of(column.key().name()) == MetricDirection.LESS ? "least" : "greatest";
		return switch (column.column().choice().kind()) {
		case LAST -> "its last value";
		case FIRST -> "its first value";
		case MIN -> "its least value";
		case MAX -> "its greatest value";
		case BEST -> "its best value, which for this name is the " + better;
		case AT_STEP -> "its value at step " + column.column().choice().step() + " or the last one before";
		};
	}
}
