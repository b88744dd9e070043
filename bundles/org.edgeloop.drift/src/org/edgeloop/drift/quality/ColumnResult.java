package org.edgeloop.drift.quality;

import java.util.Map;

import org.edgeloop.drift.check.Check;

/**
 * What was taken of a column while its values were at hand.
 *
 * @param checks those asked for, by what was asked
 */
record ColumnResult(ColumnComparison comparison, Map<CheckRequest, Check> checks) {

	ColumnResult {
		checks = Map.copyOf(checks);
	}
}
