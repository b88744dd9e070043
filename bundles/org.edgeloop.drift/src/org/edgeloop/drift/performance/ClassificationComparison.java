package org.edgeloop.drift.performance;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How good a classifier is on a current table, beside a reference and beside guessing.
 *
 * @param labels the classes of both tables
 * @param reference quality on the reference; null without one
 * @param current quality on the current table
 * @param dummy guessing the current classes by their own frequencies
 * @param dummyByReference guessing them by the reference's frequencies; null without a reference
 */
public record ClassificationComparison(ClassLabels labels, @Nullable ClassificationQuality reference, ClassificationQuality current,
		DummyClassification dummy, @Nullable DummyClassification dummyByReference) {

	/** @return whether there is a positive class among two */
	public boolean isBinary() {
		return current.positive() >= 0;
	}

	/** @return whether the classes have probabilities */
	public boolean isScored() {
		return !current.scored().isEmpty();
	}

	/** @return the classes that are true of some row of a table, in order */
	public List<String> targets() {
		ClassificationQuality known = reference;
		return labels.names().stream().filter(name -> {
			int label = labels.indexOf(name);
			return current.confusion().support(label) > 0 || known != null && known.confusion().support(label) > 0;
		}).toList();
	}
}
