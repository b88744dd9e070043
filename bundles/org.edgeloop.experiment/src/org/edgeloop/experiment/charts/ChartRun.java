package org.edgeloop.experiment.charts;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunLook;

/**
 * A run as charts show it.
 *
 * @param label what it is called, different from all others in the chart
 * @param look the same in every chart
 */
public record ChartRun(Run run, String label, RunLook look) {

	public String id() {
		return run.id();
	}
}
