package org.edgeloop.experiment.table;

import java.util.OptionalDouble;

import org.edgeloop.experiment.search.RunField;

/**
 * What the cells of runs hold and show.
 *
 * @param summaries for choices other than a metric's last value
 */
record RunCells(RunFrame frame, MetricSummaries summaries) {

	/** @return the number, NaN included; none if there is none or if it is not known yet */
	OptionalDouble number(int row, RunColumn column) {
		return column.needsHistory() ? summaries.value(frame.id(row), column.field().key(), column.choice())
				: frame.number(row, column.field());
	}

	String text(int row, RunColumn column) {
		if (column.field().isNumber()) {
			OptionalDouble value = number(row, column);
			return value.isEmpty() ? "" : text(column.field(), value.getAsDouble());
		}
		String text = frame.text(row, column.field());
		return text == null ? "" : text;
	}

	static String text(RunField field, double value) {
		return field.attribute().map(attribute -> CellText.attribute(attribute, value)).orElseGet(() -> CellText.number(value));
	}
}
