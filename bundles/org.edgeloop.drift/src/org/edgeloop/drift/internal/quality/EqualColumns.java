package org.edgeloop.drift.internal.quality;

import java.util.ArrayList;
import java.util.List;

/** Finds columns of the same type that agree in all or most rows. Two that do not are given up as soon as it is certain. */
final class EqualColumns {

	/** Ten thousand equal columns are fifty million pairs, which nobody reads: the first ones say enough. */
	private static final int MOST_PAIRS = 500_000;
	/** So many rows are compared before looking whether it is enough. */
	private static final int BLOCK = 256;

	private final ScanColumn[] columns;
	private final long rows;
	private final double share;
	/** With more differences than this, columns cannot agree in the share of rows; rounding is on the safe side. */
	private final long mostDifferent;
	private List<Agreement> candidates = new ArrayList<>();
	private boolean started;

	/**
	 * @param rows of the whole table
	 * @param share of the rows in which columns have to agree at least
	 */
	EqualColumns(ScanColumn[] columns, long rows, double share) {
		this.columns = columns;
		this.rows = rows;
		this.share = share;
		mostDifferent = rows - (long) (share * rows) + 1;
	}

	void add(int batchRows) {
		if (!started) {
			started = true;
			start(batchRows);
			return;
		}
		candidates.removeIf(candidate -> !candidate.add(columns, batchRows, mostDifferent));
	}

	/** @return the columns equal in every row, missing values included */
	List<Agreement> same() {
		return candidates.stream().filter(candidate -> candidate.same).toList();
	}

	/** @return the columns with equal values in at least the share of rows */
	List<Agreement> almostSame() {
		return candidates.stream().filter(candidate -> (double) (rows - candidate.different) / rows >= share).toList();
	}

	private void start(int batchRows) {
		for (int first = 0; first < columns.length; first++) {
			for (int second = first + 1; second < columns.length && candidates.size() < MOST_PAIRS; second++) {
				if (columns[first].type == columns[second].type) {
					var candidate = new Agreement(first, second);
					if (candidate.add(columns, batchRows, mostDifferent)) {
						candidates.add(candidate);
					}
				}
			}
		}
	}

	/** Two columns and what is known of them. */
	static final class Agreement {

		final int first;
		final int second;
		private long different;
		private boolean same = true;

		Agreement(int first, int second) {
			this.first = first;
			this.second = second;
		}

		/** @return false once the columns are neither the same nor almost */
		private boolean add(ScanColumn[] columns, int rows, long mostDifferent) {
			ScanColumn x = columns[first];
			ScanColumn y = columns[second];
			boolean plain = x.isPlain() && y.isPlain();
			for (int row = 0; row < rows; row += BLOCK) {
				int end = Math.min(rows, row + BLOCK);
				if (plain) {
					addPlain(x.values, y.values, row, end);
				} else {
					addAny(x, y, row, end);
				}
				if (different > mostDifferent && !same) {
					return false;
				}
			}
			return true;
		}

		/** Without branches, so that the processor compares many at once. */
		private void addPlain(double[] x, double[] y, int from, int to) {
			int found = 0;
			for (int row = from; row < to; row++) {
				found += x[row] != y[row] ? 1 : 0;
			}
			different += found;
			same &= found == 0;
		}

		private void addAny(ScanColumn x, ScanColumn y, int from, int to) {
			for (int row = from; row < to; row++) {
				boolean xMissing = x.isMissing(row);
				boolean yMissing = y.isMissing(row);
				if (xMissing || yMissing) {
					different++;
					same &= xMissing && yMissing;
				} else if (x.bits(row) != y.bits(row)) {
					different++;
					same = false;
				}
			}
		}
	}
}
