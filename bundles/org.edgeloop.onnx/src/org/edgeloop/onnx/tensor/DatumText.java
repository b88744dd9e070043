package org.edgeloop.onnx.tensor;

import java.util.ArrayList;
import java.util.List;

/** Writes values of runs for people, the same in every locale. */
public final class DatumText {

	private DatumText() {
	}

	/** @return type and size, such as {@code float32[1, 10]} or {@code seq of 3: int64[2]} */
	public static String type(Datum datum) {
		return switch (datum) {
		case Datum.OfTensor(TensorArray array) -> array.toString();
		case Datum.OfSequence(List<Datum> elements) -> "seq of %d%s".formatted(elements.size(), elements.isEmpty() ? "" : ": " + type(elements.getFirst()));
		case Datum.OfMap(TensorArray keys, List<Datum> values) -> "map of %d%s".formatted(keys.elements(),
				values.isEmpty() ? "" : ": %s to %s".formatted(keys.type(), type(values.getFirst())));
		case Datum.OfOptional(var element) -> element.map(inner -> "optional: " + type(inner)).orElse("optional: nothing");
		};
	}

	/**
	 * @param most how many elements of a tensor, or of what is in a sequence or map, are told
	 * @return the first of them, and a sign that there are more
	 */
	public static String values(Datum datum, int most) {
		return switch (datum) {
		case Datum.OfTensor(TensorArray array) -> joined(elements(array, most), array.parts().elements() > most);
		case Datum.OfSequence(List<Datum> elements) -> joined(elements.stream().limit(most).map(element -> "[" + values(element, most) + "]").toList(),
				elements.size() > most);
		case Datum.OfMap(TensorArray keys, List<Datum> values) -> {
			List<String> names = elements(keys, most);
			List<String> entries = new ArrayList<>();
			for (int i = 0; i < names.size(); i++) {
				entries.add(names.get(i) + ": " + values(values.get(i), most));
			}
			yield joined(entries, values.size() > most);
		}
		case Datum.OfOptional(var element) -> element.map(inner -> values(inner, most)).orElse("");
		};
	}

	private static String joined(List<String> texts, boolean more) {
		return String.join(", ", texts) + (more ? ", \u2026" : "");
	}

	private static List<String> elements(TensorArray array, int most) {
		List<String> texts = new ArrayList<>();
		TensorArray parts = array.parts();
		int shown = Math.min(most, parts.elements());
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
		return texts;
	}
}
