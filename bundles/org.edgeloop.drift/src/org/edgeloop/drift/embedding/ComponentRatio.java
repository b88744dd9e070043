package org.edgeloop.drift.embedding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.multivariate.FeatureMatrix;
import org.edgeloop.drift.stattest.StatTest;
import org.edgeloop.drift.stattest.StatTests;
import org.edgeloop.table.NumberPair;

/**
 * The share of the components that have drifted by themselves.
 *
 * @param test by which a component is compared
 * @param componentThreshold the test's threshold
 * @param threshold the share above which it is a drift
 * @param mode by whose rules the test computes
 * @param components how many principal components of the reference are compared; 0 to compare the columns
 */
public record ComponentRatio(StatTest test, double componentThreshold, double threshold, Mode mode, int components)
		implements EmbeddingMethod {

	/** Evidently's threshold. */
	public static final double THRESHOLD = 0.2;

	/** Evidently's choice. */
	public static final ComponentRatio DEFAULT = new ComponentRatio(StatTests.WASSERSTEIN, StatTests.WASSERSTEIN.defaultThreshold(),
			THRESHOLD, Mode.EVIDENTLY, 0);

	@Override
	public EmbeddingDrift compare(FeatureMatrix reference, FeatureMatrix current, Progress progress) throws IOException {
		List<String> drifted = new ArrayList<>();
		for (int column = 0; column < reference.width(); column++) {
			var pair = NumberPair.of(reference.columns()[column], current.columns()[column]);
			if (test.run(pair, componentThreshold, mode, progress).drifted()) {
				drifted.add(reference.names().get(column));
			}
		}
		double share = (double) drifted.size() / reference.width();
		Map<String, Object> detail = new LinkedHashMap<>();
		detail.put("stattest", test.name());
		detail.put("componentThreshold", componentThreshold);
		detail.put("driftedComponents", drifted);
		return new EmbeddingDrift("ratio", share, threshold, share > threshold, detail);
	}
}
