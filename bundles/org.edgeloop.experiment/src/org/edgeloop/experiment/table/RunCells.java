package org.edgeloop.experiment.table;

import java.util.OptionalDouble;

import org.edgeloop.experiment.RunKey;

/**
 * What the cells of runs hold and show.
 *
 * @param summaries for choices other than a metric's last value
 */
record RunCells(RunFrame frame, MetricSummaries summaries) {

	/** @return the number, NaN included; none if there is none or if it is not known yet */
	OptionalDouble number(int row, RunColumn column) {
		return column.needsHistory() ? summaries.value(frame.id(row), column.key().name(), column.choice())
				: frame.number(row, column.key());
	}

	String text(int row, RunColumn column) {
		if (column.key().isNumber()) {
			OptionalDouble value = number(row, column);
			return value.isEmpty() ? "" : text(column.key(), value.getAsDouble());
		}
		String text = frame.text(row, column.key());
		return text == null ? "" : text;
	}

	static String text(RunKey key, double value) {
		return key.attribute().map(attribute -> CellText.attribute(attribute, value)).orElseGet(() -> CellText.number(value));
	}
}
