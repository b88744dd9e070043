package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Texts. */
public final class TextRules {

	private TextRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(node -> Outputs.tensor(node, 0, ElementType.STRING,
				() -> Broadcast.of(node.shape(0), node.shape(1))), "StringConcat");
		rules.put(TextRules::split, "StringSplit");
		rules.put(TextRules::normalized, "StringNormalizer");
		rules.put(Outputs.like(ElementType.BOOL), "RegexFullMatch");
		rules.put(TextRules::ngrams, "TfIdfVectorizer");
	}

	private static void split(RuleContext node) throws NoShapeException {
		Outputs.element(node, 1, ElementType.INT64);
		Outputs.tensor(node, 0, ElementType.STRING, () -> {
			node.reason(0, "into how many parts a text falls depends on the data");
			List<Dimension> dimensions = new ArrayList<>(node.shape(0).dimensions());
			dimensions.add(node.fresh("parts"));
			return new Shape(dimensions);
		});
		Outputs.tensor(node, 1, ElementType.INT64, () -> node.shape(0));
	}

	/** [C] or [1, C]; stop words fall out. */
	private static void normalized(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, ElementType.STRING, () -> {
			boolean filters = node.attribute("stopwords").filter(TextRules::isFilled).isPresent();
			if (!filters) {
				return node.shape(0);
			}
			node.reason(0, "how many texts are no stop words depends on the data");
			return Dimensions.with(Dimensions.atLeast(node.shape(0), 1, "its input"), -1, node.fresh("texts"));
		});
	}

	private static boolean isFilled(Attribute words) {
		return words instanceof Attribute.OfStrings strings && !strings.values().isEmpty();
	}

	/** A place for each n-gram of the pool. */
	private static void ngrams(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, ElementType.FLOAT, () -> {
			long places = node.integers("ngram_indexes").orElse(List.of()).stream().mapToLong(Long::longValue).max()
					.orElseThrow(() -> NoShapeException.contradiction("its attribute 'ngram_indexes' is empty")) + 1;
			return Dimensions.with(Dimensions.atLeast(node.shape(0), 1, "its input"), -1, Dimension.of(places));
		});
	}
}
