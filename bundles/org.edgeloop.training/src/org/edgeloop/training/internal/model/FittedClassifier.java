package org.edgeloop.training.internal.model;

import java.util.Arrays;

import org.edgeloop.training.Candidate;
import org.edgeloop.training.Standardisation;
import org.tribuo.Model;
import org.tribuo.classification.Label;

/**
 * A classifier that Tribuo has fitted, with what goes before it.
 *
 * @param classes how many classes there are, trained or not
 */
record FittedClassifier(Candidate candidate, Model<Label> model, Standardisation standardisation, int classes) implements Scorer {

	@Override
	public double[] scores(float[] row) {
		var example = new TribuoExamples(row.length).example(standardisation.apply(row));
		var scores = new double[classes];
		Arrays.fill(scores, untrained(candidate));
		model.predict(example).getOutputScores().values().forEach(label -> scores[TribuoExamples.target(label)] = label.getScore());
		return scores;
	}

	/** @return what is said of a class that was not trained */
	static double untrained(Candidate candidate) {
		return candidate.kind().isProbabilistic() ? 0 : -Double.MAX_VALUE;
	}

	ClassOrder order() {
		return ClassOrder.of(model.getOutputIDInfo(), classes);
	}
}
