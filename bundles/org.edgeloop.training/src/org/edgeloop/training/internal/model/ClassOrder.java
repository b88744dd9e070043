package org.edgeloop.training.internal.model;

import java.util.Arrays;

import org.tribuo.ImmutableOutputInfo;
import org.tribuo.classification.Label;

/**
 * Where a model of Tribuo's keeps each class.
 *
 * @param ids each class's index among the model's outputs; {@link #UNTRAINED} if no row that it was trained on is of the class
 */
record ClassOrder(int[] ids) {

	static final int UNTRAINED = -1;

	static ClassOrder of(ImmutableOutputInfo<Label> outputs, int classes) {
		var ids = new int[classes];
		Arrays.setAll(ids, target -> outputs.getID(TribuoExamples.label(target)));
		return new ClassOrder(ids);
	}

	/** @param untrained what a class that was not trained gets */
	double[] arrange(double[] outputs, double untrained) {
		return Arrays.stream(ids).mapToDouble(id -> id == UNTRAINED ? untrained : outputs[id]).toArray();
	}
}
