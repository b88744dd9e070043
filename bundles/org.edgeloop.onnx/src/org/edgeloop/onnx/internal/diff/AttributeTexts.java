package org.edgeloop.onnx.internal.diff;

import java.util.List;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Tensor;

/** Attributes in a few words. */
final class AttributeTexts {

	private static final int LONGEST = 80;

	private AttributeTexts() {
	}

	static String of(Attribute attribute) {
		String text = switch (attribute) {
		case Attribute.OfInt(long value) -> Long.toString(value);
		case Attribute.OfFloat(float value) -> Float.toString(value);
		case Attribute.OfString(String value) -> value;
		case Attribute.OfTensor(Tensor value) -> value.valueType().toString();
		case Attribute.OfInts(List<Long> values) -> values.toString();
		case Attribute.OfFloats(List<Float> values) -> values.toString();
		case Attribute.OfStrings(List<String> values) -> values.toString();
		case Attribute.OfGraph(Graph value) -> "graph of %d nodes".formatted(value.nodes().size());
		case Attribute.OfGraphs(List<Graph> values) -> "%d graphs".formatted(values.size());
		case Attribute.OfTensors(List<Tensor> values) -> "%d tensors".formatted(values.size());
		case Attribute.OfSparseTensor(var value) -> "sparse " + value.values().type() + value.dims();
		case Attribute.OfSparseTensors(var values) -> "%d sparse tensors".formatted(values.size());
		case Attribute.OfType(var value) -> value.toString();
		case Attribute.OfTypes(var values) -> values.toString();
		case Attribute.Reference(String name) -> "that of the call, " + name;
		};
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}
}
