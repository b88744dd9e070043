package org.edgeloop.device.linux.internal.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;

/** What a board said of itself, in lines {@code key=value}; keys may come several times. */
final class BoardProbe {

	/**
	 * A Java on the board.
	 *
	 * @param path of the program
	 * @param feature the version's first number; 0 if it is not told
	 */
	record Java(String path, int feature) {
	}

	private final Map<String, List<String>> values = new HashMap<>();

	BoardProbe(String text) {
		text.lines().forEach(line -> {
			int sign = line.indexOf('=');
			if (sign > 0) {
				values.computeIfAbsent(line.substring(0, sign), _ -> new ArrayList<>()).add(line.substring(sign + 1));
			}
		});
	}

	Optional<String> value(String key) {
		return all(key).stream().findFirst();
	}

	List<String> all(String key) {
		return values.getOrDefault(key, List.of());
	}

	/** @return the absolute path of what holds the releases */
	String root() throws ConnectionException {
		return value("root").filter(root -> root.startsWith("/")).orElseThrow(() -> new ConnectionException(Problem.error(
				"The board does not answer as a POSIX shell does", "", "see that the user's login shell runs commands and prints nothing by itself")));
	}

	/** @return free bytes where the releases are; empty if the board does not say */
	Optional<Long> freeBytes() {
		return value("free").filter(text -> text.matches("\\d{1,15}")).map(text -> Long.parseLong(text) * 1024);
	}

	List<Java> javas() {
		return all("java").stream().map(text -> {
			int sign = text.lastIndexOf('|');
			return sign < 0 ? new Java(text, 0) : new Java(text.substring(0, sign), feature(text.substring(sign + 1)));
		}).toList();
	}

	/** Java 8 and before called themselves 1.8. */
	private static int feature(String version) {
		String[] parts = version.split("[^0-9]+");
		String first = parts.length > 1 && parts[0].equals("1") ? parts[1] : parts[0];
		return first.matches("\\d{1,4}") ? Integer.parseInt(first) : 0;
	}
}
