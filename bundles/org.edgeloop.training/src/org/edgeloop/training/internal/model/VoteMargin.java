package org.edgeloop.training.internal.model;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.training.ClassifierKind;
import org.tribuo.common.libsvm.LibSVMModel;

import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;

/**
 * How clearly the pairs of classes vote for a row. A vote is a sign: where a decision is nearer to 0 than single precision can tell,
 * the exported model may vote otherwise, and neither is right.
 */
final class VoteMargin {

	/** The kernel's sum is good to a few units of its last place in single precision; support vectors decide at 1. */
	private static final double TIE = 1e-4;

	private VoteMargin() {
	}

	/** @return whether a pair of classes votes for the row by chance */
	static boolean isTie(FittedClassifier fitted, float[] row) {
		return fitted.candidate().kind() == ClassifierKind.RBF_SVM && least(fitted, row) < TIE;
	}

	/** @return the least distance of a pair's decision from 0 */
	static double least(FittedClassifier fitted, float[] row) {
		svm_model model = ((LibSVMModel<?>) fitted.model()).getInnerModels().getFirst();
		double[] standardised = fitted.standardisation().apply(row);
		var decisions = new double[model.nr_class * (model.nr_class - 1) / 2];
		svm.svm_predict_values(model, IntStream.range(0, standardised.length).mapToObj(i -> node(i, standardised[i])).toArray(svm_node[]::new),
				decisions);
		return Arrays.stream(decisions).map(Math::abs).min().orElse(0);
	}

	private static svm_node node(int index, double value) {
		var node = new svm_node();
		node.index = index;
		node.value = value;
		return node;
	}
}
