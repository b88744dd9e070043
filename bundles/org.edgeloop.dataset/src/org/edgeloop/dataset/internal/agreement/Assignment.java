package org.edgeloop.dataset.internal.agreement;

import java.util.Arrays;

/**
 * Assigns rows to columns so that the sum of weights is the greatest: the Hungarian method by shortest augmenting paths (R. Jonker and
 * A. Volgenant, 1987), in O(rows² · columns).
 */
final class Assignment {

	private final double[][] weights;
	private final int rows;
	private final int columns;
	private final double[] rowPotential;
	private final double[] columnPotential;
	/** The row of each column, from 1; 0 for none. Column 0 stands for the row that is being assigned. */
	private final int[] rowOf;

	private Assignment(double[][] weights) {
		this.weights = weights;
		rows = weights.length;
		columns = weights[0].length;
		rowPotential = new double[rows + 1];
		columnPotential = new double[columns + 1];
		rowOf = new int[columns + 1];
	}

	/**
	 * @param weights rows × columns, at least as many columns as rows, at least one row
	 * @return the column of each row
	 */
	static int[] greatest(double[][] weights) {
		var assignment = new Assignment(weights);
		for (int row = 1; row <= assignment.rows; row++) {
			assignment.assign(row);
		}
		int[] columnOf = new int[assignment.rows];
		for (int column = 1; column <= assignment.columns; column++) {
			if (assignment.rowOf[column] > 0) {
				columnOf[assignment.rowOf[column] - 1] = column - 1;
			}
		}
		return columnOf;
	}

	private void assign(int row) {
		double[] slack = new double[columns + 1];
		Arrays.fill(slack, Double.POSITIVE_INFINITY);
		int[] cameFrom = new int[columns + 1];
		boolean[] reached = new boolean[columns + 1];
		rowOf[0] = row;
		int column = 0;
		while (rowOf[column] != 0) {
			reached[column] = true;
			column = next(column, slack, cameFrom, reached);
		}
		while (column != 0) {
			int before = cameFrom[column];
			rowOf[column] = rowOf[before];
			column = before;
		}
	}

	/** Goes on to the column that is the cheapest to reach, and lets the potentials follow. */
	private int next(int column, double[] slack, int[] cameFrom, boolean[] reached) {
		int row = rowOf[column];
		int nearest = 0;
		double least = Double.POSITIVE_INFINITY;
		for (int to = 1; to <= columns; to++) {
			if (!reached[to]) {
				double cost = -weights[row - 1][to - 1] - rowPotential[row] - columnPotential[to];
				if (cost < slack[to]) {
					slack[to] = cost;
					cameFrom[to] = column;
				}
				if (slack[to] < least) {
					least = slack[to];
					nearest = to;
				}
			}
		}
		for (int each = 0; each <= columns; each++) {
			if (reached[each]) {
				rowPotential[rowOf[each]] += least;
				columnPotential[each] -= least;
			} else {
				slack[each] -= least;
			}
		}
		return nearest;
	}
}
