package org.edgeloop.cli.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Caches and remotes as they lie in folders: whether what is there is what its name says. The hashes are Java's own. */
final class Stores {

	private static final Pattern KEY = Pattern.compile("files/md5/([0-9a-f]{2})/([0-9a-f]{30}(?:\\.dir)?)");
	private static final Pattern LISTED = Pattern.compile("\"md5\": \"([0-9a-f]{32})\"");

	private Stores() {
	}

	/** @return the objects by their hashes, each of which is sound */
	static Map<String, Path> sound(Path store, String suffix) throws IOException {
		Map<String, Path> objects = objects(store, suffix);
		for (Map.Entry<String, Path> object : objects.entrySet()) {
			assertEquals(object.getKey().replace(".dir", ""), md5(object.getValue()), () -> object.getValue() + " is not what its name says");
		}
		return objects;
	}

	/** @return the hashes of the objects, sound or not */
	static Set<String> names(Path store, String suffix) throws IOException {
		return objects(store, suffix).keySet();
	}

	private static Map<String, Path> objects(Path store, String suffix) throws IOException {
		Map<String, Path> objects = new TreeMap<>();
		if (!Files.isDirectory(store)) {
			return objects;
		}
		try (Stream<Path> all = Files.walk(store)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String name = store.relativize(file).toString();
				Matcher key = KEY.matcher(name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : "");
				if (key.matches()) {
					objects.put(key.group(1) + key.group(2), file);
				}
			}
		}
		return objects;
	}

	/** As {@link #sound}; and no list of a folder promises what is not there. */
	static Map<String, Path> whole(Path store, String suffix) throws IOException {
		Map<String, Path> objects = sound(store, suffix);
		for (Map.Entry<String, Path> object : objects.entrySet()) {
			if (object.getKey().endsWith(".dir")) {
				LISTED.matcher(Files.readString(object.getValue())).results()
						.forEach(listed -> assertTrue(objects.containsKey(listed.group(1)), () -> object.getKey() + " promises " + listed.group(1)));
			}
		}
		return objects;
	}

	private static String md5(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has MD5", e);
		}
	}
}
