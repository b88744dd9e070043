package org.edgeloop.drift.internal.quality;

/** How often each level of one column meets each level of another. Levels are told by their codes, which may come to be while it counts. */
final class Contingency {

	/** More cells than this are not counted: 128 MB. */
	static final int MOST_CELLS = 1 << 24;

	private long[] cells = new long[0];
	private int rows;
	private int columns;
	private boolean tooLarge;

	/** Counts rows; a code of -1 is a missing value, whose row does not count. */
	void add(int[] x, int[] y, int length, int levelsX, int levelsY) {
		if (tooLarge || !grow(levelsX, levelsY)) {
			return;
		}
		for (int row = 0; row < length; row++) {
			if (x[row] >= 0 && y[row] >= 0) {
				cells[x[row] * columns + y[row]]++;
			}
		}
	}

	/** @return Cramér's V, 0 to 1, without a correction of its bias; NaN where a column does not vary, or has too many levels */
	double cramerV() {
		if (tooLarge) {
			return Double.NaN;
		}
		var rowSums = new long[rows];
		var columnSums = new long[columns];
		long total = 0;
		for (int cell = 0; cell < rows * columns; cell++) {
			rowSums[cell / columns] += cells[cell];
			columnSums[cell % columns] += cells[cell];
			total += cells[cell];
		}
		double chi2 = 0;
		for (int cell = 0; cell < rows * columns; cell++) {
			double expected = (double) rowSums[cell / columns] * columnSums[cell % columns] / total;
			if (expected > 0) {
				chi2 += (cells[cell] - expected) * (cells[cell] - expected) / expected;
			}
		}
		long least = Math.min(present(rowSums), present(columnSums)) - 1;
		return least <= 0 ? Double.NaN : Math.sqrt(chi2 / total / least);
	}

	private static long present(long[] sums) {
		long present = 0;
		for (long sum : sums) {
			present += sum > 0 ? 1 : 0;
		}
		return present;
	}

	private boolean grow(int levelsX, int levelsY) {
		if (levelsX <= rows && levelsY <= columns) {
			return true;
		}
		int newRows = roomy(levelsX, rows);
		int newColumns = roomy(levelsY, columns);
		if ((long) newRows * newColumns > MOST_CELLS) {
			tooLarge = true;
			cells = new long[0];
			return false;
		}
		var grown = new long[newRows * newColumns];
		for (int row = 0; row < rows; row++) {
			System.arraycopy(cells, row * columns, grown, row * newColumns, columns);
		}
		cells = grown;
		rows = newRows;
		columns = newColumns;
		return true;
	}

	private static int roomy(int levels, int known) {
		return levels <= known ? known : Math.max(levels, known + (known >> 1));
	}
}
