package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map.Entry;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Unknown keys of an object one by one, each with its value as compact JSON. */
public final class RawKeys {

	private RawKeys() {
	}

	/** @param members keys and values without the braces around them, sound JSON as files were read */
	public static SequencedMap<String, String> parse(String members) {
		var keys = new LinkedHashMap<String, String>();
		try {
			JsonSource.readDocument(Path.of("unknown keys"), JsonText.toUtf8("{" + members + "}"),
					json -> json.object(key -> keys.put(key, json.rawValue())));
		} catch (IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
		return keys;
	}

	/** @param separator what stands between two keys: a comma, in headers with a line break behind it */
	public static String join(SequencedMap<String, String> keys, String separator) {
		return keys.entrySet().stream().map(RawKeys::member).collect(Collectors.joining(separator));
	}

	private static String member(Entry<String, String> key) {
		return JsonText.quote(key.getKey()) + ":" + key.getValue();
	}
}
