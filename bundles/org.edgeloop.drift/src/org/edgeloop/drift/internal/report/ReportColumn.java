package org.edgeloop.drift.internal.report;

import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.stattest.FeatureType;

/**
 * A column that a report is to compare.
 *
 * @param name its name in both tables
 * @param role what it is for
 * @param type as what it is compared
 */
public record ReportColumn(String name, ColumnRole role, FeatureType type) {
}
