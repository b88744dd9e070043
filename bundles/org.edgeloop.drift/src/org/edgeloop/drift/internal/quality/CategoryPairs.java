package org.edgeloop.drift.internal.quality;

/** Cramér's V of every two of some columns. */
final class CategoryPairs {

	private final ScanColumn[] columns;
	private final Contingency[] tables;

	CategoryPairs(ScanColumn[] columns) {
		this.columns = columns;
		tables = new Contingency[columns.length * (columns.length - 1) / 2];
		for (int pair = 0; pair < tables.length; pair++) {
			tables[pair] = new Contingency();
		}
	}

	void add(int rows) {
		int pair = 0;
		for (int i = 0; i < columns.length; i++) {
			for (int j = 0; j < i; j++) {
				tables[pair++].add(columns[i].codes, columns[j].codes, rows, columns[i].levels(), columns[j].levels());
			}
		}
	}

	/** @return the matrix, 1 on its diagonal */
	double[][] matrix() {
		var matrix = new double[columns.length][columns.length];
		int pair = 0;
		for (int i = 0; i < columns.length; i++) {
			matrix[i][i] = 1;
			for (int j = 0; j < i; j++) {
				matrix[i][j] = tables[pair++].cramerV();
				matrix[j][i] = matrix[i][j];
			}
		}
		return matrix;
	}
}
