package org.edgeloop.experiment.table;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;

/**
 * A column of the table of runs.
 *
 * @param choice which value of a metric; for other keys without meaning
 */
public record RunColumn(RunKey key, MetricChoice choice) {

	/** A column with a metric's last value, or with anything but a metric. */
	public RunColumn(RunKey key) {
		this(key, MetricChoice.LAST);
	}

	public static RunColumn of(RunAttribute attribute) {
		return new RunColumn(RunKey.of(attribute));
	}

	public static RunColumn metric(String key, MetricChoice choice) {
		return new RunColumn(RunKey.metric(key), choice);
	}

	/** @return the heading */
	public String title() {
		return key.attribute().map(RunAttribute::title).orElse(choice.isLast() ? key.name() : key.name() + " (" + choice.word() + ")");
	}

	/** @return whether its values are known only when {@link MetricSummaries} has read the histories */
	public boolean needsHistory() {
		return key.kind() == RunKey.Kind.METRIC && !choice.isLast();
	}
}
