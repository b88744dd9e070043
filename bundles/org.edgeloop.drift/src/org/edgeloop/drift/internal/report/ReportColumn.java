package org.edgeloop.drift.internal.report;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.ColumnType;

/**
 * A column that a report is to compare.
 *
 * @param name its name in both tables
 * @param role what it is for
 * @param type as what it is compared
 * @param storage what its values are in the reference
 */
public record ReportColumn(String name, ColumnRole role, FeatureType type, ColumnType storage) {

	/** @return this column as one that could not be compared */
	ColumnDrift failed(Problem problem) {
		return ColumnDrift.failed(name, role, type, storage, problem);
	}
}
