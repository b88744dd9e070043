package org.edgeloop.onnx.internal.shape.rules;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Classical models, domain {@code ai.onnx.ml}: a label and scores, or values, for each row; a vector counts as one row. */
public final class PredictorRules {

	private PredictorRules() {
	}

	public static void register(ShapeRules rules) {
		rules.putIn(ClassicalRules.DOMAIN, node -> classifier(node, "classlabels_ints", "intercepts"), "LinearClassifier");
		rules.putIn(ClassicalRules.DOMAIN, node -> classifier(node, "classlabels_int64s", ""), "TreeEnsembleClassifier");
		rules.putIn(ClassicalRules.DOMAIN, PredictorRules::supportVectors, "SVMClassifier");
		rules.putIn(ClassicalRules.DOMAIN, node -> regressor(node, ElementType.FLOAT, node.integer("targets", 1)), "LinearRegressor");
		rules.putIn(ClassicalRules.DOMAIN, node -> regressor(node, ElementType.FLOAT, node.integer("n_targets", 1)), "TreeEnsembleRegressor");
		rules.putIn(ClassicalRules.DOMAIN, node -> regressor(node, ElementType.FLOAT, 1), "SVMRegressor");
		rules.putIn(ClassicalRules.DOMAIN, node -> regressor(node, node.element(0), node.integer("n_targets", 1)), "TreeEnsemble");
	}

	private static Dimension rows(RuleContext node) {
		return node.knownShape(0).map(shape -> shape.rank() > 1 ? shape.get(0) : Dimension.of(1)).orElse(Dimension.UNKNOWN);
	}

	private static void regressor(RuleContext node, ElementType element, long targets) throws NoShapeException {
		Outputs.tensor(node, 0, element, () -> Shape.of(rows(node), Dimension.of(targets)));
	}

	/** @param perScore an attribute with a number for each score, for models that do not name their classes; empty if there is none */
	private static void classifier(RuleContext node, String numberLabels, String perScore) throws NoShapeException {
		int classes = classes(node, numberLabels);
		int scores = classes > 0 || perScore.isEmpty() ? classes : ClassicalRules.size(node, perScore);
		labelled(node, scores);
	}

	private static int classes(RuleContext node, String numberLabels) {
		return Math.max(ClassicalRules.size(node, numberLabels), ClassicalRules.size(node, "classlabels_strings"));
	}

	private static void labelled(RuleContext node, long scores) throws NoShapeException {
		boolean texts = ClassicalRules.size(node, "classlabels_strings") > 0;
		Outputs.tensor(node, 0, texts ? ElementType.STRING : ElementType.INT64, () -> Shape.of(rows(node)));
		Outputs.tensor(node, 1, ElementType.FLOAT, () -> Shape.of(rows(node), scores > 0 ? Dimension.of(scores) : Dimension.UNKNOWN));
	}

	/** Without probabilities, support vectors of more than two classes score each pair of classes. */
	private static void supportVectors(RuleContext node) throws NoShapeException {
		long classes = classes(node, "classlabels_ints");
		boolean linear = ClassicalRules.size(node, "vectors_per_class") == 0;
		boolean probabilities = node.attribute("prob_a").filter(PredictorRules::isFilled).isPresent();
		labelled(node, linear || probabilities || classes <= 2 ? classes : classes * (classes - 1) / 2);
	}

	private static boolean isFilled(Attribute numbers) {
		return numbers instanceof Attribute.OfFloats floats && !floats.values().isEmpty();
	}
}
