package org.edgeloop.evaluation;

import java.util.List;

/**
 * Two models on the same windows.
 *
 * @param champion the model in use
 * @param challenger the one that may take its place
 * @param mcNemar whether they are wrong equally often
 * @param differences of accuracy, balanced accuracy and macro F1
 */
public record ModelComparison(ModelEvaluation champion, ModelEvaluation challenger, McNemarTest mcNemar, List<BootstrapInterval> differences) {

	public ModelComparison {
		differences = List.copyOf(differences);
	}
}
