package org.edgeloop.dataset;

import org.edgeloop.dataset.internal.JsonText;

/**
 * What an object of a project file holds beside the keys of this version. It is carried along and written back, so that saving
 * loses nothing that a newer version wrote.
 *
 * @param json the keys and values as compact JSON without the braces around them, such as {@code "a":1,"b":[2]}; empty if none
 */
public record UnknownKeys(String json) {

	public static final UnknownKeys NONE = new UnknownKeys("");

	/**
	 * @param key the key
	 * @param value its value as compact JSON
	 * @return these keys and the given one behind them
	 */
	public UnknownKeys with(String key, String value) {
		String entry = JsonText.quote(key) + ":" + value;
		return new UnknownKeys(isEmpty() ? entry : json + "," + entry);
	}

	/** @return these keys and the others behind them */
	public UnknownKeys with(UnknownKeys others) {
		return isEmpty() ? others : others.isEmpty() ? this : new UnknownKeys(json + "," + others.json);
	}

	public boolean isEmpty() {
		return json.isEmpty();
	}
}
