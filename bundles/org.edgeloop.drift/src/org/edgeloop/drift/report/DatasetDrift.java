package org.edgeloop.drift.report;

import java.util.List;

/**
 * Whether the data as a whole has drifted: the verdict of a report.
 *
 * @param columns how many columns were to be compared
 * @param drifted how many of them drifted
 * @param failed how many could not be compared; they count as not drifted
 * @param share drifted columns of all columns, 0 to 1; 0 without columns
 * @param limit the share from which on the data set counts as drifted
 * @param detected whether it does
 */
public record DatasetDrift(int columns, int drifted, int failed, double share, double limit, boolean detected) {

	/**
	 * @param found the columns that were compared so far
	 * @param total how many are to be compared in all
	 */
	public static DatasetDrift of(List<ColumnDrift> found, int total, double limit) {
		int drifted = (int) found.stream().filter(ColumnDrift::drifted).count();
		int failed = (int) found.stream().filter(column -> column.problem() != null).count();
		double share = total == 0 ? 0 : drifted / (double) total;
		return new DatasetDrift(total, drifted, failed, share, limit, total > 0 && share >= limit);
	}
}
