package org.edgeloop.experiment.table;

import org.edgeloop.experiment.search.RunAttribute;
import org.edgeloop.experiment.search.RunField;

/**
 * A column of the table of runs.
 *
 * @param choice which value of a metric; for other fields without meaning
 */
public record RunColumn(RunField field, MetricChoice choice) {

	/** A column with a metric's last value, or with anything but a metric. */
	public RunColumn(RunField field) {
		this(field, MetricChoice.LAST);
	}

	public static RunColumn of(RunAttribute attribute) {
		return new RunColumn(RunField.of(attribute));
	}

	public static RunColumn metric(String key, MetricChoice choice) {
		return new RunColumn(RunField.metric(key), choice);
	}

	/** @return the heading */
	public String title() {
		return field.attribute().map(RunAttribute::title).orElse(choice.isLast() ? field.key() : field.key() + " (" + choice.word() + ")");
	}

	/** @return whether its values are known only when {@link MetricSummaries} has read the histories */
	public boolean needsHistory() {
		return field.kind() == RunField.Kind.METRIC && !choice.isLast();
	}
}
