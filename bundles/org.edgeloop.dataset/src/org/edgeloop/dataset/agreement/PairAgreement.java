package org.edgeloop.dataset.agreement;

import java.util.List;

/**
 * How far two annotators agree.
 *
 * @param reference the annotator that the other is measured against
 * @param other the other annotator
 * @param classes the events by type, in the order of the types' paths
 * @param kappa the agreement on samples over all types
 * @param tiers the same within each tier that has labels
 * @param disagreements where they differ, by recording and place
 */
public record PairAgreement(String reference, String other, List<ClassAgreement> classes, Kappa kappa, List<TierKappa> tiers,
		List<Disagreement> disagreements) {

	public PairAgreement {
		classes = List.copyOf(classes);
		tiers = List.copyOf(tiers);
		disagreements = List.copyOf(disagreements);
	}
}
