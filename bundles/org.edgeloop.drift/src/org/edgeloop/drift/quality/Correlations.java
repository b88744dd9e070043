package org.edgeloop.drift.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a table's columns go together. Columns that do not vary take no part.
 *
 * @param matrices by method
 * @param rankRows from how many rows the two correlations of ranks are: all, or evenly spaced ones of a large table
 */
public record Correlations(Map<CorrelationMethod, CorrelationMatrix> matrices, long rankRows) {

	public Correlations {
		matrices = Collections.unmodifiableMap(new EnumMap<>(matrices));
	}

	/** @return without columns if they were not taken */
	public CorrelationMatrix matrix(CorrelationMethod method) {
		var known = matrices.get(method);
		return known == null ? new CorrelationMatrix(List.of(), new double[0][0]) : known;
	}
}
