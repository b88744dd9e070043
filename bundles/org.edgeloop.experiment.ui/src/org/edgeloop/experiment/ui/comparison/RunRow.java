package org.edgeloop.experiment.ui.comparison;

import java.util.List;

import org.edgeloop.experiment.RunLook;
import org.edgeloop.experiment.comparison.ComparedRun;

/**
 * A run as a row of the comparison's table.
 *
 * @param label different from those of all others
 * @param baseline whether the others are held against it
 * @param cells one for each key of the table
 */
public record RunRow(ComparedRun run, String label, RunLook look, boolean baseline, List<String> cells) {

	public RunRow {
		cells = List.copyOf(cells);
	}
}
