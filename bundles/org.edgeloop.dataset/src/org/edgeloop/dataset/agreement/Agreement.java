package org.edgeloop.dataset.agreement;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;

/**
 * How far annotators agree on the recordings that all of them have labelled.
 *
 * @param annotators their names
 * @param recordings how many recordings were compared
 * @param pairs each annotator with each later one
 * @param fleiss Fleiss' kappa over all of them; empty for two, whose pair has Cohen's
 * @param problems what was left out or does not fit
 */
public record Agreement(List<String> annotators, int recordings, List<PairAgreement> pairs, Optional<Kappa> fleiss,
		List<Problem> problems) {

	public Agreement {
		annotators = List.copyOf(annotators);
		pairs = List.copyOf(pairs);
		problems = List.copyOf(problems);
	}

	/** @return the kappa over all annotators */
	public Kappa kappa() {
		return fleiss.orElseGet(() -> pairs.getFirst().kappa());
	}
}
