package org.edgeloop.drift.multivariate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/**
 * The mean Euclidean distance of a standardised row to its nearest rows of the reference; a row of the reference is not its own
 * neighbour. Every distance is taken, a block of rows at a time, so that memory grows with the rows and not with their square.
 */
final class NearestNeighbours implements RowScorer {

	private static final int ROWS = 128;

	private final int count;
	private final Standardization standardization;
	private final FeatureMatrix neighbours;
	private final List<DistanceBlock> blocks;

	/** @param count of neighbours; fewer are taken of a reference that has fewer other rows */
	NearestNeighbours(FeatureMatrix reference, int count) throws ProblemException {
		this.count = Math.min(count, reference.rows() - 1);
		standardization = new Standardization(reference);
		neighbours = standardization.apply(reference);
		blocks = DistanceBlock.of(neighbours);
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
		IntStream.range(0, (scores.length + ROWS - 1) / ROWS).parallel().forEach(part -> {
			int from = part * ROWS;
			int to = Math.min(from + ROWS, scores.length);
			double[][] least = new double[to - from][count];
			for (double[] list : least) {
				Arrays.fill(list, Double.POSITIVE_INFINITY);
			}
			double[] row = new double[rows.width()];
			for (DistanceBlock block : blocks) {
				progress.checkCancelled();
				for (int i = from; i < to; i++) {
					rows.row(i, row);
					double[] squares = block.squares(row);
					if (leaveOut && block.holds(i)) {
						squares[i - block.first()] = Double.POSITIVE_INFINITY;
					}
					keepLeast(squares, least[i - from]);
				}
			}
			for (int i = from; i < to; i++) {
				scores[i] = Arrays.stream(least[i - from]).map(Math::sqrt).sum() / count;
			}
		});
		return scores;
	}

	private static void keepLeast(double[] squares, double[] least) {
		for (double square : squares) {
			if (square < least[least.length - 1]) {
				insert(least, square);
			}
		}
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
