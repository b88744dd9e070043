package org.edgeloop.training.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.ClassificationScores;
import org.edgeloop.training.FeatureMatrix;
import org.edgeloop.training.GroupFolds;

/** A candidate trained once for each fold on the rows of the others, and judged by the fold. Folds are trained at the same time. */
public final class CrossValidation {

	private final Candidate candidate;
	private final FeatureMatrix matrix;
	private final GroupFolds folds;
	private final long seed;

	public CrossValidation(Candidate candidate, FeatureMatrix matrix, GroupFolds folds, long seed) {
		this.candidate = candidate;
		this.matrix = matrix;
		this.folds = folds;
		this.seed = seed;
	}

	/**
	 * What came of it.
	 *
	 * @param folds the scores of each fold
	 * @param pooled the scores of all rows together
	 * @param epochs the means over the folds after each epoch; none of classifiers that are not trained in epochs
	 */
	public record Result(List<ClassificationScores> folds, ClassificationScores pooled, List<EpochScores> epochs) {
	}

	/** One fold's part. */
	private record FoldResult(double[][] scores, List<EpochScores> epochs) {
	}

	/**
	 * @param progress is told of each fold
	 * @throws ProblemException if a fold cannot be trained
	 * @throws CancellationException if cancelled
	 */
	public Result run(Progress progress) throws ProblemException {
		var scores = new double[matrix.rows()][];
		List<List<EpochScores>> curves = new ArrayList<>();
		List<ClassificationScores> each = new ArrayList<>();
		List<FoldResult> results = trainAll(progress);
		for (int fold = 0; fold < folds.folds(); fold++) {
			int[] rows = folds.validation(fold);
			FoldResult result = results.get(fold);
			for (int i = 0; i < rows.length; i++) {
				scores[rows[i]] = result.scores()[i];
			}
			curves.add(result.epochs());
			each.add(measure(rows, result.scores()));
		}
		return new Result(each, measure(matrix.allRows(), scores), EpochScores.means(curves));
	}

	private List<FoldResult> trainAll(Progress progress) throws ProblemException {
		var stopped = new AtomicBoolean();
		Progress untilOneFails = Progress.NONE.until(() -> stopped.get() || progress.isCancelled());
		List<FoldResult> results = new ArrayList<>();
		try (var workers = Executors.newFixedThreadPool(Math.min(folds.folds(), Runtime.getRuntime().availableProcessors()))) {
			List<Future<FoldResult>> running = new ArrayList<>();
			for (int fold = 0; fold < folds.folds(); fold++) {
				int present = fold;
				running.add(workers.submit(() -> train(present, untilOneFails)));
			}
			try {
				for (Future<FoldResult> each : running) {
					results.add(each.get());
					progress.worked(1);
				}
			} finally {
				stopped.set(true);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			throw rethrown(e.getCause());
		}
		return results;
	}

	private FoldResult train(int fold, Progress progress) throws ProblemException {
		int[] training = folds.training(fold);
		int[] validation = folds.validation(fold);
		if (Arrays.stream(training).map(row -> matrix.targets()[row]).distinct().count() < 2) {
			throw new ProblemException(Problem.error("without fold " + (fold + 1) + " there is one class only", "",
					"ask for more folds, or for groups that hold several classes"));
		}
		List<EpochScores> epochs = new ArrayList<>();
		var fitted = new ClassifierFitting(candidate, matrix, seed).fit(training,
				(_, scorer) -> epochs.add(EpochScores.of(measured(training, scorer), measured(validation, scorer))), progress);
		return new FoldResult(scores(validation, fitted), epochs);
	}

	private EpochScores.Part measured(int[] rows, Scorer scorer) {
		var scores = new double[rows.length][];
		Arrays.setAll(scores, i -> scorer.scores(matrix.row(rows[i])));
		return new EpochScores.Part(ClassificationScores.loss(targets(rows), scores, candidate.kind().isProbabilistic()),
				measure(rows, scores).accuracy());
	}

	private double[][] scores(int[] rows, Scorer scorer) throws ProblemException {
		var scores = new double[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			scores[i] = scorer.scores(matrix.row(rows[i]));
			if (!Arrays.stream(scores[i]).allMatch(Double::isFinite)) {
				throw new ProblemException(Problem.error("the training diverged: its outputs are no numbers", candidate.toString(),
						"try a smaller learning rate or cost"));
			}
		}
		return scores;
	}

	private ClassificationScores measure(int[] rows, double[][] scores) {
		return ClassificationScores.of(targets(rows), scores, matrix.classes().size(), candidate.kind().isProbabilistic());
	}

	private int[] targets(int[] rows) {
		return Arrays.stream(rows).map(row -> matrix.targets()[row]).toArray();
	}

	private static ProblemException rethrown(Throwable cause) {
		return switch (cause) {
			case ProblemException problem -> problem;
			case RuntimeException runtime -> throw runtime;
			case Error error -> throw error;
			default -> throw new IllegalStateException(cause);
		};
	}
}
