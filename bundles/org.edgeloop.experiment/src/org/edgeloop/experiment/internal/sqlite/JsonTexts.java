package org.edgeloop.experiment.internal.sqlite;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts as an argument that SQL can take apart. */
final class JsonTexts {

	private JsonTexts() {
	}

	/** @return a JSON array with a text of each element */
	static <T> String array(List<T> elements, Function<T, String> text) {
		var array = new StringBuilder("[");
		for (T element : elements) {
			array.append(array.length() > 1 ? ",\"" : "\"");
			JsonStringEncoder.getInstance().quoteAsString(text.apply(element), array);
			array.append('"');
		}
		return array.append(']').toString();
	}
}
