package org.edgeloop.onnx.view;

import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Tensor;

/** Attributes in a line of text, for people. */
public final class AttributeText {

	private static final int MOST_ELEMENTS = 12;
	private static final int MOST_CHARACTERS = 80;

	private AttributeText() {
	}

	/** @return the value, such as {@code [3, 3]}; shortened where it is long, never read from a file */
	public static String of(Attribute attribute) {
		return switch (attribute) {
		case Attribute.OfInt(long value) -> Long.toString(value);
		case Attribute.OfFloat(float value) -> Float.toString(value);
		case Attribute.OfString(String value) -> quoted(value);
		case Attribute.OfTensor(Tensor value) -> value.valueType().toString();
		case Attribute.OfSparseTensor(SparseTensor value) -> sparse(value);
		case Attribute.OfGraph(var value) -> value.toString();
		case Attribute.OfType(var value) -> value.toString();
		case Attribute.OfInts(var values) -> list(values);
		case Attribute.OfFloats(var values) -> list(values);
		case Attribute.OfStrings(var values) -> list(values.stream().limit(MOST_ELEMENTS + 1).map(AttributeText::quoted).toList(), values.size());
		case Attribute.OfTensors(var values) -> list(values.stream().map(Tensor::valueType).toList());
		case Attribute.OfSparseTensors(var values) -> list(values.stream().map(AttributeText::sparse).toList());
		case Attribute.OfGraphs(var values) -> list(values);
		case Attribute.OfTypes(var values) -> list(values);
		case Attribute.Reference(String name) -> "@" + name;
		};
	}

	private static String sparse(SparseTensor tensor) {
		return "sparse " + tensor.values().type() + tensor.dims();
	}

	private static String quoted(String text) {
		String line = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
		return '"' + (line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "\u2026" : line) + '"';
	}

	private static String list(List<?> values) {
		return list(values, values.size());
	}

	private static String list(List<?> values, int size) {
		return values.stream().limit(MOST_ELEMENTS).map(String::valueOf)
				.collect(Collectors.joining(", ", "[", size > MOST_ELEMENTS ? ", \u2026 (%,d)]".formatted(size) : "]"));
	}
}
