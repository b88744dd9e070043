package org.edgeloop.drift.multivariate;

import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.Band;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the columns together say.
 *
 * @param reference which rows of the reference were looked at
 * @param current which current rows were looked at
 * @param detectors what gives each row a score, in the order of the methods
 * @param domainClassifier how well the tables can be told apart; null if that was not asked for, or there is a problem with it
 * @param problems of methods that have no result, and what is to be known of those that have
 */
public record MultivariateDrift(FeatureRows reference, FeatureRows current, List<DetectorDrift> detectors,
		@Nullable DomainClassification domainClassifier, List<Problem> problems) {

	public MultivariateDrift {
		detectors = List.copyOf(detectors);
		problems = List.copyOf(problems);
	}

	/** @return whether some method says so */
	public boolean drifted() {
		var classification = domainClassifier;
		return detectors.stream().anyMatch(detector -> detector.band() == Band.DRIFT)
				|| classification != null && classification.drifted();
	}
}
