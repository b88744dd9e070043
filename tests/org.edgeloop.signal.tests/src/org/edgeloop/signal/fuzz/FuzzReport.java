package org.edgeloop.signal.fuzz;

import java.util.List;

/**
 * What became of the damaged files.
 *
 * @param format the reader's format
 * @param seeds from how many sound files they were made
 * @param opened how many opened, and could be read to the last sample
 * @param refused how many were refused with a problem
 * @param findings what must not happen
 */
public record FuzzReport(String format, int seeds, int opened, int refused, List<Finding> findings) {

	/** @return the report's line in a table */
	public String toLine() {
		return "%-10s %3d seeds %8d mutations %8d opened %8d refused %4d findings".formatted(format, seeds,
				opened + refused + findings.size(), opened, refused, findings.size());
	}
}
