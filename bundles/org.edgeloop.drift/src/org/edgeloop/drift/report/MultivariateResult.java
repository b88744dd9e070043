package org.edgeloop.drift.report;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.multivariate.DomainClassification;

/**
 * What the columns together say.
 *
 * @param detectors what gives each row a score, a model's among them
 * @param domainClassifier how well the tables can be told apart; null if that was not asked for, or there is a problem with it
 * @param problems of methods that have no result, and what is to be known of those that have
 */
public record MultivariateResult(List<DetectorResult> detectors, @Nullable DomainClassification domainClassifier, List<Problem> problems) {

	public MultivariateResult {
		detectors = List.copyOf(detectors);
		problems = List.copyOf(problems);
	}
}
