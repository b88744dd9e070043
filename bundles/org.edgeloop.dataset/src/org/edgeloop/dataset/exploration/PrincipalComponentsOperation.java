package org.edgeloop.dataset.exploration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.exploration.FeatureMoments;
import org.edgeloop.dataset.internal.exploration.FeatureProducts;
import org.edgeloop.table.RowBatch;

/** Finds the {@linkplain PrincipalComponents principal components} of a table's features, going over its rows a few times. */
public final class PrincipalComponentsOperation {

	/** The time for the vectors grows with the third power: of these it is some ten seconds. */
	static final int MOST_FEATURES = 1000;

	private final FeatureFrame frame;
	private final List<String> features;
	private final int components;

	/**
	 * @param features names of features; empty for all of the table
	 * @param components how many are wanted, at least 1; there are no more than features that vary
	 */
	public PrincipalComponentsOperation(FeatureFrame frame, List<String> features, int components) {
		this.frame = frame;
		this.features = features.isEmpty() ? frame.features() : features.stream().distinct().toList();
		this.components = components;
	}

	/**
	 * @throws ProblemException if there are more than {@value #MOST_FEATURES} features, none of them varies, or fewer than two rows have all of them
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the table cannot be read
	 */
	public PrincipalComponents run(Progress progress) throws IOException {
		if (features.size() > MOST_FEATURES) {
			throw problem("%,d features are too many for principal components".formatted(features.size()), "choose at most " + MOST_FEATURES);
		}
		progress.begin("Principal components of " + frame.file().getFileName(), 0);
		FeatureMoments alone = moments(features, false, progress);
		List<String> kept = kept(alone, frame.rows() / 2.0);
		while (true) {
			FeatureMoments together = moments(kept, true, progress);
			if (kept.isEmpty() || together.count(0) < 2) {
				throw problem(kept.isEmpty() ? "no feature varies" : "fewer than two rows have a value of each feature", "choose other features");
			}
			List<String> varying = IntStream.range(0, kept.size()).filter(together::varies).mapToObj(kept::get).toList();
			if (varying.size() == kept.size()) {
				return solve(kept, together, progress);
			}
			// Without what does not vary there may be more rows that have all the rest.
			kept = varying;
		}
	}

	private List<String> kept(FeatureMoments moments, double least) {
		return IntStream.range(0, features.size()).filter(i -> moments.count(i) >= least && moments.varies(i)).mapToObj(features::get).toList();
	}

	private FeatureMoments moments(List<String> wanted, boolean ofWholeRows, Progress progress) throws IOException {
		var moments = new FeatureMoments(wanted.size());
		forEach(wanted, progress, values -> {
			if (!ofWholeRows || isWhole(values)) {
				moments.add(values);
			}
		});
		return moments;
	}

	private void forEach(List<String> wanted, Progress progress, Consumer<double[]> rows) throws IOException {
		var values = new double[wanted.size()];
		frame.read(wanted, batch -> {
			progress.checkCancelled();
			for (int row = 0; row < batch.rows(); row++) {
				fill(values, batch, row);
				rows.accept(values);
			}
		}, progress);
	}

	static void fill(double[] values, RowBatch batch, int row) {
		for (int i = 0; i < values.length; i++) {
			values[i] = batch.number(i, row);
		}
	}

	private static boolean isWhole(double[] values) {
		return Arrays.stream(values).allMatch(Double::isFinite);
	}

	private PrincipalComponents solve(List<String> kept, FeatureMoments moments, Progress progress) throws IOException {
		double[] means = IntStream.range(0, kept.size()).mapToDouble(moments::mean).toArray();
		double[] deviations = IntStream.range(0, kept.size()).mapToDouble(moments::deviation).toArray();
		var products = new FeatureProducts(means, deviations);
		forEach(kept, progress, values -> {
			if (isWhole(values)) {
				products.add(values);
			}
		});
		var decomposition = new EigenDecomposition(products.covariance());
		double[] all = decomposition.getRealEigenvalues();
		double total = Arrays.stream(all).sum();
		List<Integer> order = IntStream.range(0, all.length).boxed().sorted(Comparator.comparingDouble((Integer i) -> -all[i])).limit(components).toList();
		double[][] vectors = order.stream().map(i -> signed(decomposition.getEigenvector(i).toArray())).toArray(double[][]::new);
		// What rounding makes of a variance of 0 may lie below it.
		double[] variances = order.stream().mapToDouble(i -> Math.max(0, all[i])).toArray();
		double[] shares = Arrays.stream(variances).map(variance -> variance / total).toArray();
		var leftOut = new ArrayList<>(features);
		leftOut.removeAll(kept);
		return new PrincipalComponents(kept, leftOut, means, deviations, vectors, variances, shares, products.count());
	}

	private static double[] signed(double[] vector) {
		double greatest = 0;
		for (double loading : vector) {
			greatest = Math.abs(loading) > Math.abs(greatest) ? loading : greatest;
		}
		double sign = greatest < 0 ? -1 : 1;
		return Arrays.stream(vector).map(loading -> sign * loading).toArray();
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, frame.file().toString(), remedy));
	}
}
