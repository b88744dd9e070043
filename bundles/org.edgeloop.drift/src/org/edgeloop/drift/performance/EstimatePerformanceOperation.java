package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.chunk.ChunkedRows;
import org.edgeloop.drift.chunk.Chunking;
import org.edgeloop.drift.chunk.ControlLimits;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;

/**
 * Estimates a binary classifier's performance where nothing true is known yet: the reference, with its targets, tells what the
 * probabilities are worth; the current table needs probabilities alone.
 */
public final class EstimatePerformanceOperation {

	private final TablePair tables;
	private final ColumnRoles roles;
	private final double threshold;
	private final @Nullable Chunking chunking;

	/**
	 * @param threshold from which probability on a row is predicted as positive
	 * @param chunking how both tables are cut to follow the figures over time; null to leave that out
	 */
	public EstimatePerformanceOperation(TablePair tables, ColumnRoles roles, double threshold, @Nullable Chunking chunking) {
		this.tables = tables;
		this.roles = roles;
		this.threshold = threshold;
		this.chunking = chunking;
	}

	/**
	 * @throws ProblemException if there are no probabilities of two classes, a column is missing, or no row of the reference is complete
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if a table cannot be read
	 */
	public EstimatedPerformance run(Progress progress) throws IOException {
		progress.begin("Estimating performance", 0);
		Table before = AlignedTable.of(tables.reference(), roles.columns(), progress);
		Table now = AlignedTable.of(tables.current(), roles.columns(), progress);
		ScoredRows reference = ScoredRows.ofReference(before, roles, progress);
		ScoredRows current = reference.ofSameModel(now, roles, progress);
		int[] known = reference.known(reference.all());
		if (known.length == 0) {
			throw new ProblemException(Problem.error("no row has both a target and a probability", tables.reference().name(),
					"take a reference whose targets are known"));
		}
		double[] scores = reference.scores(known);
		int[] truth = reference.truth(known);
		ScoreRanking ranking = ScoreRanking.of(scores, truth, 1);
		if (ranking.positives() == 0 || ranking.negatives() == 0) {
			throw new ProblemException(Problem.error("all rows of the reference are of one class", tables.reference().name(),
					"take a reference with both classes"));
		}
		var estimator = new ConfidenceBasedEstimator(IsotonicCalibration.fit(ranking), threshold);
		int[] scored = current.scored(current.all());
		int[] realized = current.known(current.all());
		Chunking rule = chunking;
		return new EstimatedPerformance(reference.positive(), estimator, current.scores(), BinaryPerformance.realized(scores, truth, threshold),
				estimator.estimate(current.scores(scored)),
				realized.length == 0 ? null : BinaryPerformance.realized(current.scores(realized), current.truth(realized), threshold),
				rule == null ? List.of() : chunks(estimator, new Side(reference, chunked(before, rule, progress)), new Side(current, chunked(now, rule, progress)),
						progress), current.rows() - scored.length);
	}

	/** A table's rows, and in which chunks they are. */
	private record Side(ScoredRows rows, ChunkedRows chunks) {

		int size() {
			return chunks.chunks().size();
		}
	}

	private List<ChunkSeries> chunks(ConfidenceBasedEstimator estimator, Side reference, Side current, Progress progress) {
		var realized = new BinaryPerformance[reference.size()];
		for (int chunk = 0; chunk < realized.length; chunk++) {
			progress.checkCancelled();
			int[] rows = reference.rows().known(reference.chunks().rows(chunk));
			realized[chunk] = BinaryPerformance.realized(reference.rows().scores(rows), reference.rows().truth(rows), threshold);
		}
		var estimated = new BinaryPerformance[current.size()];
		for (int chunk = 0; chunk < estimated.length; chunk++) {
			progress.checkCancelled();
			estimated[chunk] = estimator.estimate(current.rows().scores(current.rows().scored(current.chunks().rows(chunk))));
		}
		var series = new ArrayList<ChunkSeries>();
		for (PerformanceFigure figure : PerformanceFigure.values()) {
			double[] reached = Arrays.stream(realized).mapToDouble(figure::of).toArray();
			ControlLimits limits = ControlLimits.threeSigma(reached).within(0, 1);
			series.add(ChunkSeries.of(figure.id(), "estimated " + figure.displayName(), limits, reference.chunks().chunks(), reached,
					current.chunks().chunks(), Arrays.stream(estimated).mapToDouble(figure::of).toArray()));
		}
		return series;
	}

	/** Times are only said where they are known. */
	private ChunkedRows chunked(Table table, Chunking rule, Progress progress) throws IOException {
		String time = roles.datetime();
		boolean timed = time != null && table.column(time).isPresent();
		return ChunkedRows.of(table, rule, timed ? time : null, progress);
	}
}
