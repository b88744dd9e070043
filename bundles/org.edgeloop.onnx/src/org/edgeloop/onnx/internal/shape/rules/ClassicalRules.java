package org.edgeloop.onnx.internal.shape.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Classical learning, domain {@code ai.onnx.ml}: what prepares features. What predicts stands in {@link PredictorRules}. */
public final class ClassicalRules {

	static final String DOMAIN = "ai.onnx.ml";

	private ClassicalRules() {
	}

	public static void register(ShapeRules rules) {
		rules.putIn(DOMAIN, Outputs.like(0), "Binarizer", "Imputer");
		rules.putIn(DOMAIN, Outputs.like(ElementType.FLOAT), "Normalizer", "Scaler");
		rules.putIn(DOMAIN, ClassicalRules::extracted, "ArrayFeatureExtractor");
		rules.putIn(DOMAIN, ClassicalRules::castMap, "CastMap");
		rules.putIn(DOMAIN, ClassicalRules::categories, "CategoryMapper");
		rules.putIn(DOMAIN, ClassicalRules::vectorized, "DictVectorizer");
		rules.putIn(DOMAIN, ClassicalRules::joined, "FeatureVectorizer");
		rules.putIn(DOMAIN, ClassicalRules::encoded, "LabelEncoder");
		rules.putIn(DOMAIN, ClassicalRules::oneHot, "OneHotEncoder");
		rules.putIn(DOMAIN, ClassicalRules::zipped, "ZipMap");
	}

	/** Of a vector a row is made. */
	private static void extracted(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = Dimensions.atLeast(node.shape(0), 1, "its input");
			Dimension count = node.knownShape(1).map(indices -> Dimensions.product(indices.dimensions())).orElse(Dimension.UNKNOWN);
			return input.rank() == 1 ? Shape.of(Dimension.of(1), count) : Dimensions.with(input, -1, count);
		});
	}

	private static void castMap(RuleContext node) throws NoShapeException {
		ElementType element = switch (node.text("cast_to", "TO_FLOAT")) {
		case "TO_STRING" -> ElementType.STRING;
		case "TO_INT64" -> ElementType.INT64;
		default -> ElementType.FLOAT;
		};
		Outputs.tensor(node, 0, element, () -> {
			if (node.text("map_form", "DENSE").equals("SPARSE")) {
				return Shape.of(Dimension.of(1), Dimension.of(node.integer("max_map", 1)));
			}
			node.reason(0, "how many entries the map has depends on the data");
			return Shape.of(Dimension.of(1), node.fresh("entries"));
		});
	}

	private static void categories(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0) == ElementType.STRING ? ElementType.INT64 : ElementType.STRING, () -> node.shape(0));
	}

	private static void vectorized(RuleContext node) throws NoShapeException {
		int words = Math.max(size(node, "string_vocabulary"), size(node, "int64_vocabulary"));
		Optional<ElementType> element = node.type(0).flatMap(type -> type instanceof ValueType.OfMap map ? map.value() : Optional.empty())
				.flatMap(ValueType::tensorElement);
		Outputs.tensor(node, 0, element.orElseThrow(() -> NoShapeException.unknown("what its input, a map, holds is not known")),
				() -> Shape.of(1, words));
	}

	private static void joined(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, ElementType.FLOAT, () -> {
			Optional<Shape> first = node.knownShape(0);
			Dimension rows = first.filter(shape -> shape.rank() > 1).map(shape -> shape.get(0)).orElse(first.isPresent() ? Dimension.of(1) : Dimension.UNKNOWN);
			Optional<List<Long>> told = node.integers("inputdimensions").filter(sizes -> !sizes.isEmpty());
			if (told.isPresent()) {
				return Shape.of(rows, Dimension.of(told.get().stream().mapToLong(Long::longValue).sum()));
			}
			Dimension columns = Dimension.of(0);
			for (int input = 0; input < node.inputs(); input++) {
				columns = columns.plus(Dimensions.atLeast(node.shape(input), 1, "an input").get(-1));
			}
			return Shape.of(rows, columns);
		});
	}

	/** The first version changes between numbers and texts; later ones say by their attributes what the values are. */
	private static void encoded(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, codes(node), () -> node.shape(0));
	}

	private static ElementType codes(RuleContext node) throws NoShapeException {
		Optional<Attribute> tensor = node.attribute("values_tensor");
		if (tensor.isPresent() && tensor.get() instanceof Attribute.OfTensor values) {
			return values.value().type();
		}
		Map<String, ElementType> kinds = Map.of("values_strings", ElementType.STRING, "values_int64s", ElementType.INT64, "values_floats", ElementType.FLOAT);
		Optional<ElementType> told = kinds.entrySet().stream().filter(kind -> node.attribute(kind.getKey()).isPresent()).map(Map.Entry::getValue).findFirst();
		if (told.isPresent()) {
			return told.get();
		}
		return node.element(0) == ElementType.STRING ? ElementType.INT64 : ElementType.STRING;
	}

	private static void oneHot(RuleContext node) throws NoShapeException {
		int categories = Math.max(size(node, "cats_int64s"), size(node, "cats_strings"));
		Outputs.tensor(node, 0, ElementType.FLOAT,
				() -> new Shape(Stream.concat(node.shape(0).dimensions().stream(), Stream.of(Dimension.of(categories))).toList()));
	}

	/** A map for each row. */
	private static void zipped(RuleContext node) {
		ElementType key = size(node, "classlabels_strings") > 0 ? ElementType.STRING : ElementType.INT64;
		ValueType value = new ValueType.OfTensor(ElementType.FLOAT, Shape.SCALAR);
		node.output(0, new ValueType.OfSequence(Optional.of(new ValueType.OfMap(key, Optional.of(value)))));
	}

	/** @return how many entries a list has; 0 if there is none */
	static int size(RuleContext node, String attribute) {
		return node.attribute(attribute).map(ClassicalRules::size).orElse(0);
	}

	private static int size(Attribute list) {
		return switch (list) {
		case Attribute.OfStrings(List<String> texts) -> texts.size();
		case Attribute.OfInts(List<Long> numbers) -> numbers.size();
		case Attribute.OfFloats(List<Float> numbers) -> numbers.size();
		default -> 0;
		};
	}
}
