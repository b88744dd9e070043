package org.edgeloop.onnx.ui.internal.properties;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.tensor.ElementText;

/** Attributes in words. */
final class AttributeText {

	/** Longer lists are cut, and say how long they are. */
	private static final int MOST = 32;

	private AttributeText() {
	}

	/** @return what it holds, for people */
	static String value(Attribute attribute) {
		return switch (attribute) {
		case Attribute.OfInt one -> Long.toString(one.value());
		case Attribute.OfFloat one -> number(one.value());
		case Attribute.OfString one -> one.value();
		case Attribute.OfTensor one -> one.value().valueType().toString();
		case Attribute.OfSparseTensor one -> sparse(one.value());
		case Attribute.OfGraph one -> graph(one.value());
		case Attribute.OfType one -> one.value().toString();
		case Attribute.OfInts several -> list(several.values(), number -> Long.toString(number));
		case Attribute.OfFloats several -> list(several.values(), AttributeText::number);
		case Attribute.OfStrings several -> list(several.values(), text -> '"' + text + '"');
		case Attribute.OfTensors several -> list(several.values(), tensor -> tensor.valueType().toString());
		case Attribute.OfSparseTensors several -> list(several.values(), AttributeText::sparse);
		case Attribute.OfGraphs several -> list(several.values(), AttributeText::graph);
		case Attribute.OfTypes several -> list(several.values(), Object::toString);
		case Attribute.Reference reference -> "as whoever calls the function says in " + reference.name();
		};
	}

	/** @return which kind of attribute it is, as the specification calls it */
	static String type(Attribute attribute) {
		return switch (attribute) {
		case Attribute.OfInt _ -> "int";
		case Attribute.OfFloat _ -> "float";
		case Attribute.OfString _ -> "string";
		case Attribute.OfTensor _ -> "tensor";
		case Attribute.OfSparseTensor _ -> "sparse_tensor";
		case Attribute.OfGraph _ -> "graph";
		case Attribute.OfType _ -> "type_proto";
		case Attribute.OfInts _ -> "ints";
		case Attribute.OfFloats _ -> "floats";
		case Attribute.OfStrings _ -> "strings";
		case Attribute.OfTensors _ -> "tensors";
		case Attribute.OfSparseTensors _ -> "sparse_tensors";
		case Attribute.OfGraphs _ -> "graphs";
		case Attribute.OfTypes _ -> "type_protos";
		case Attribute.Reference _ -> "reference";
		};
	}

	private static String number(float value) {
		return ElementText.of(ElementType.FLOAT, value);
	}

	private static String graph(Graph graph) {
		return (graph.name().isEmpty() ? "graph" : graph.name()) + ", " + Counts.of(graph.nodes().size(), "node");
	}

	private static String sparse(SparseTensor tensor) {
		return "sparse " + tensor.values().type() + tensor.dims();
	}

	private static <T> String list(List<T> values, Function<T, String> text) {
		String shown = values.stream().limit(MOST).map(text).collect(Collectors.joining(", "));
		return values.size() <= MOST ? "[" + shown + "]" : "[" + shown + ", … ] " + values.size() + " in all";
	}
}
