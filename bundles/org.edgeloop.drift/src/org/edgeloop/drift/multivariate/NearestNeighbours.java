package org.edgeloop.drift.multivariate;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;

/**
 * The mean Euclidean distance of a standardised row to its nearest rows of the reference; a row of the reference is not its own
 * neighbour. Every distance is taken, a block of rows at a time, so that memory grows with the rows and not with their square.
 */
final class NearestNeighbours implements RowScorer {

	private static final int BLOCK = 64;

	private final int count;
	private final Standardization standardization;
	private final FeatureMatrix neighbours;

	/** @param count of neighbours; fewer are taken of a reference that has fewer other rows */
	NearestNeighbours(FeatureMatrix reference, int count) {
		this.count = Math.min(count, reference.rows() - 1);
		standardization = new Standardization(reference);
		neighbours = standardization.apply(reference);
	}

	@Override
	public double[] score(FeatureMatrix rows, Progress progress) {
		return scores(standardization.apply(rows), false, progress);
	}

	@Override
	public double[] referenceScores(Progress progress) {
		return scores(neighbours, true, progress);
	}

	private double[] scores(FeatureMatrix rows, boolean leaveOut, Progress progress) {
		double[] scores = new double[rows.rows()];
		IntStream.range(0, (scores.length + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
			progress.checkCancelled();
			double[] row = new double[rows.width()];
			double[] squares = new double[neighbours.rows()];
			int to = Math.min((block + 1) * BLOCK, scores.length);
			for (int i = block * BLOCK; i < to; i++) {
				rows.row(i, row);
				squaredDistances(row, squares);
				if (leaveOut) {
					squares[i] = Double.POSITIVE_INFINITY;
				}
				scores[i] = meanOfLeast(squares);
			}
		});
		return scores;
	}

	/** Column by column, so that the inner loop runs over neighbours in memory's order and on vectors. */
	private void squaredDistances(double[] row, double[] squares) {
		Arrays.fill(squares, 0);
		for (int column = 0; column < row.length; column++) {
			double[] values = neighbours.columns()[column];
			double value = row[column];
			for (int i = 0; i < squares.length; i++) {
				double difference = values[i] - value;
				squares[i] += difference * difference;
			}
		}
	}

	private double meanOfLeast(double[] squares) {
		double[] least = new double[count];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		for (double square : squares) {
			if (square < least[count - 1]) {
				insert(least, square);
			}
		}
		return Arrays.stream(least).map(Math::sqrt).sum() / count;
	}

	/** Keeps the list ascending; its greatest falls out. */
	private static void insert(double[] least, double square) {
		int at = least.length - 1;
		while (at > 0 && least[at - 1] > square) {
			least[at] = least[at - 1];
			at--;
		}
		least[at] = square;
	}

	/** @return how many neighbours count */
	int count() {
		return count;
	}
}
