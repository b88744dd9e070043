package org.edgeloop.drift.multivariate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.table.TablePair;
import org.eclipse.jdt.annotation.Nullable;

/** Compares columns of two tables together: rows may be unlike the reference though each of their values is usual there. */
public final class MultivariateOperation {

	/** With fewer rows a column the reference's own scores are smaller than those of rows that a detector has not seen. */
	private static final int ROWS_A_COLUMN = 10;

	private final TablePair pair;
	private final List<String> numerical;
	private final List<String> categorical;
	private final MultivariateSettings settings;

	private final List<DetectorDrift> detectors = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private @Nullable DomainClassification classification;

	/** @param numerical and {@code categorical}: the columns taken as numbers and as categories, together at least one */
	public MultivariateOperation(TablePair pair, List<String> numerical, List<String> categorical, MultivariateSettings settings) {
		this.pair = pair;
		this.numerical = List.copyOf(numerical);
		this.categorical = List.copyOf(categorical);
		this.settings = settings;
	}

	/**
	 * Runs once.
	 *
	 * @throws ProblemException if the columns cannot be read as numbers, or the rows cannot be put in chunks; what is wrong with one
	 *             method is said in the result
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if a table cannot be read
	 */
	public MultivariateDrift run(Progress progress) throws IOException {
		FeaturePair rows = new ReadFeaturesOperation(pair, numerical, categorical, settings.mostRows()).run(progress);
		var chunking = settings.chunking();
		ScoreChunks chunks = chunking == null ? null : new ScoreChunks(pair, chunking, settings.timeColumn(), progress);
		var comparison = new ScoreComparison(settings.comparison(), rows, chunks);
		FeatureMatrix reference = rows.reference().matrix();
		if (reference.rows() < ROWS_A_COLUMN * reference.width()) {
			problems.add(Problem.warning("the reference has " + reference.rows() + " rows for " + reference.width()
					+ " columns, so that even rows like its own may look unlike it", pair.reference().name(),
					"give more rows, or choose fewer columns"));
		}
		progress.begin("Comparing rows", settings.methods().size());
		for (MultivariateMethod method : Arrays.stream(MultivariateMethod.values()).filter(settings.methods()::contains).toList()) {
			try {
				run(method, rows, comparison, progress);
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
			progress.worked(1);
		}
		return new MultivariateDrift(rows.reference(), rows.current(), detectors, classification, problems);
	}

	private void run(MultivariateMethod method, FeaturePair rows, ScoreComparison comparison, Progress progress) throws IOException {
		FeatureMatrix reference = rows.reference().matrix();
		requireRows(method, reference.rows(), pair.reference().name());
		switch (method) {
			case PCA -> {
				var scorer = new PcaReconstruction(reference, settings.pcaShare(), progress);
				if (scorer.explained().length == reference.width()) {
					problems.add(Problem.warning("all " + reference.width() + " components are needed to explain the share "
							+ settings.pcaShare() + " of the variance, so that nothing is lost in a reconstruction", pair.reference().name(),
							"choose a smaller share, or more columns"));
				}
				add(method, "PCA reconstruction error", scorer, rows, comparison, Map.of("components", scorer.explained().length,
						"explainedVarianceRatio", Arrays.stream(scorer.explained()).boxed().toList()), progress);
			}
			case KNN -> {
				var scorer = new NearestNeighbours(reference, settings.neighbours());
				add(method, "distance to the " + scorer.count() + " nearest neighbours", scorer, rows, comparison,
						Map.of("neighbours", scorer.count()), progress);
			}
			case MAHALANOBIS -> {
				var scorer = new Mahalanobis(reference, progress);
				add(method, "Mahalanobis distance", scorer, rows, comparison, Map.of("rank", scorer.rank()), progress);
			}
			case DOMAIN_CLASSIFIER -> {
				requireRows(method, rows.current().matrix().rows(), pair.current().name());
				classification = new DomainClassifier(settings.folds(), settings.aucThreshold()).classify(reference,
						rows.current().matrix(), progress);
			}
		}
	}

	private void requireRows(MultivariateMethod method, int rows, String table) throws ProblemException {
		int least = method == MultivariateMethod.DOMAIN_CLASSIFIER ? settings.folds() : 2;
		if (rows < least) {
			throw new ProblemException(Problem.error("the method " + method.getLiteral() + " needs " + least + " rows, and there are " + rows,
					table, "give more rows"));
		}
	}

	private void add(MultivariateMethod method, String displayName, RowScorer scorer, FeaturePair rows, ScoreComparison comparison,
			Map<String, Object> detail, Progress progress) throws IOException {
		detectors.add(comparison.compare(method.getLiteral(), displayName, scorer.referenceScores(progress),
				scorer.score(rows.current().matrix(), progress), detail, progress));
	}
}
