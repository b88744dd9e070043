package org.edgeloop.experiment.ui.runs;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.table.RunColumn;

/**
 * A column that the user chose to see.
 *
 * @param isOutline whether a small picture of the metric's history is drawn beside the number
 */
public record ShownColumn(RunColumn column, boolean isOutline) {

	public ShownColumn(RunColumn column) {
		this(column, false);
	}

	public static ShownColumn of(RunKey key) {
		return new ShownColumn(new RunColumn(key));
	}

	public RunKey key() {
		return column.key();
	}

	public boolean isMetric() {
		return key().kind() == RunKey.Kind.METRIC;
	}

	public ShownColumn withChoice(MetricChoice choice) {
		return new ShownColumn(new RunColumn(key(), choice), isOutline);
	}

	public ShownColumn withOutline(boolean outline) {
		return new ShownColumn(column, outline);
	}
}
