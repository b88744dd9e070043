package org.edgeloop.dataset.internal.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edgeloop.dataset.exchange.ExchangeOptions;

/**
 * Finds the recording that a foreign file means by a path, an address or a name: the one whose path ends with the longest part of it,
 * else the one that has the same name apart from extensions. An address is compared and never opened.
 */
final class RecordingNames {

	/** What Label Studio puts before the name of an uploaded file. */
	private static final Pattern UPLOAD_PREFIX = Pattern.compile("^[0-9a-f]{8}-(?=.)");

	private final List<String> recordings;
	private final ExchangeOptions options;

	/** @param recordings the paths of all recordings of the project */
	RecordingNames(Collection<String> recordings, ExchangeOptions options) {
		this.recordings = List.copyOf(recordings);
		this.options = options;
	}

	/** @return the recording that the first telling hint names; empty if none names exactly one */
	Optional<String> find(List<String> hints) {
		for (String hint : hints) {
			Optional<String> said = options.get("recording:" + hint);
			Optional<String> found = said.isPresent() ? said : byPath(hint);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<String> byPath(String hint) {
		String path = decoded(hint);
		if (recordings.contains(path)) {
			return Optional.of(path);
		}
		List<String> names = new ArrayList<>(List.of(path.split("/")));
		for (int i = 0; i < names.size(); i++) {
			String end = "/" + String.join("/", names.subList(i, names.size()));
			Optional<String> found = only(recordings.stream().filter(recording -> recording.endsWith(end)).toList());
			if (found.isPresent()) {
				return found;
			}
		}
		return names.isEmpty() ? Optional.empty() : byName(names.getLast());
	}

	private Optional<String> byName(String name) {
		String plain = UPLOAD_PREFIX.matcher(name).replaceFirst("");
		return only(named(plain)).or(() -> only(named(stem(plain))))
				.or(() -> only(recordings.stream().filter(path -> stem(nameOf(path)).equals(stem(plain))).toList()))
				.or(() -> only(recordings.stream().filter(path -> stem(nameOf(path)).equals(stem(stem(plain)))).toList()));
	}

	private List<String> named(String name) {
		return recordings.stream().filter(path -> nameOf(path).equals(name)).toList();
	}

	private static Optional<String> only(List<String> found) {
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static String nameOf(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return dot <= 0 ? name : name.substring(0, dot);
	}

	/** @return the path in an address, {@code ?d=path} of Label Studio's local files included; a plain path as it is */
	private static String decoded(String hint) {
		int query = hint.indexOf("?d=");
		String path = query >= 0 ? hint.substring(query + 3) : hint.contains("://") ? hint.replaceFirst("[?#].*", "") : hint;
		if (query >= 0 || hint.contains("://") || hint.startsWith("/data/")) {
			try {
				path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
			} catch (IllegalArgumentException e) {
				// A percent sign in a name, then.
			}
		}
		return path.replace('\\', '/');
	}
}
