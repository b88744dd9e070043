package org.edgeloop.cli.internal.onnx;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.ElementText;
import org.edgeloop.onnx.tensor.TensorArray;

/** Values of a run for people. */
final class DatumText {

	private static final int FEW = 6;

	private DatumText() {
	}

	static String type(Datum datum) {
		return switch (datum) {
		case Datum.OfTensor(TensorArray array) -> array.toString();
		case Datum.OfSequence(List<Datum> elements) -> "seq of %d%s".formatted(elements.size(), elements.isEmpty() ? "" : ": " + type(elements.getFirst()));
		case Datum.OfMap(TensorArray keys, List<Datum> values) -> "map of %d%s".formatted(keys.elements(),
				values.isEmpty() ? "" : ": %s to %s".formatted(keys.type(), type(values.getFirst())));
		case Datum.OfOptional(var element) -> element.map(inner -> "optional: " + type(inner)).orElse("optional: nothing");
		};
	}

	/** @return the first of them */
	static String values(Datum datum) {
		if (!(datum instanceof Datum.OfTensor(TensorArray array))) {
			return "";
		}
		TensorArray parts = array.parts();
		int shown = Math.min(FEW, parts.elements());
		List<String> texts = new ArrayList<>();
		if (array.isText()) {
			array.texts().subList(0, shown).forEach(text -> texts.add("'" + text + "'"));
		} else if (array.type().isInteger()) {
			for (long number : array.longs(0, shown)) {
				texts.add(ElementText.of(array.type(), number));
			}
		} else {
			for (double number : parts.doubles(0, shown)) {
				texts.add(ElementText.of(array.type(), number));
			}
		}
		return String.join(", ", texts) + (parts.elements() > shown ? ", …" : "");
	}
}
