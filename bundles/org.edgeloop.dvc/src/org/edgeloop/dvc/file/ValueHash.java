package org.edgeloop.dvc.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** Hashes of values: those of their sorted JSON, without some keys wherever these stand. */
final class ValueHash {

	static final String MD5 = "MD5";
	static final String SHA256 = "SHA-256";

	private ValueHash() {
	}

	/** @return in hexadecimal digits */
	static String of(String algorithm, Value value, Set<String> without) {
		byte[] json = PythonJson.writeSorted(filtered(value, without)).getBytes(StandardCharsets.UTF_8);
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(json));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has " + algorithm, e);
		}
	}

	private static Value filtered(Value value, Set<String> without) {
		return switch (value) {
		case Value.Mapping(var entries) -> {
			Map<Value, Value> kept = new LinkedHashMap<>();
			entries.forEach((key, inner) -> {
				if (!(key instanceof Value.Text(String text)) || !without.contains(text)) {
					kept.put(key, filtered(inner, without));
				}
			});
			yield new Value.Mapping(kept);
		}
		case Value.Sequence(var items) -> new Value.Sequence(items.stream().map(item -> filtered(item, without)).toList());
		default -> value;
		};
	}
}
