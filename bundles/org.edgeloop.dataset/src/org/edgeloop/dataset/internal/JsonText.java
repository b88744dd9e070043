package org.edgeloop.dataset.internal;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Pieces of JSON text, the same for the same value on every machine. */
public final class JsonText {

	private JsonText() {
	}

	/** @return the text as a JSON string with its quotes */
	public static String quote(String text) {
		return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
	}

	/** @return the shortest form that reads back as the same value; no fraction where there is none */
	public static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}

	/**
	 * @param json a JSON document
	 * @return its bytes; half a surrogate pair, which UTF-8 cannot hold, is escaped instead of lost
	 */
	public static byte[] toUtf8(CharSequence json) {
		var text = new StringBuilder(json.length());
		for (int i = 0; i < json.length(); i++) {
			char c = json.charAt(i);
			if (!Character.isSurrogate(c)) {
				text.append(c);
			} else if (Character.isHighSurrogate(c) && i + 1 < json.length()
					&& Character.isLowSurrogate(json.charAt(i + 1))) {
				text.append(c).append(json.charAt(++i));
			} else {
				text.append(String.format("\\u%04x", (int) c));
			}
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
