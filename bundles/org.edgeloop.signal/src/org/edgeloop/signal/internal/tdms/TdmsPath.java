package org.edgeloop.signal.internal.tdms;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an object belongs: the file's path is {@code /}, a group's {@code /'group'}, a channel's {@code /'group'/'channel'}.
 *
 * @param parts the names without quotes
 */
record TdmsPath(List<String> parts) {

	/** Takes a path apart; one that does not follow the rules becomes a channel of its own name rather than none. */
	static TdmsPath of(String path) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < path.length(); i++) {
			char c = path.charAt(i);
			if (c == '\'' && quoted && i + 1 < path.length() && path.charAt(i + 1) == '\'') {
				part.append(c);
				i++;
			} else if (c == '\'') {
				quoted = !quoted;
				if (!quoted) {
					parts.add(part.toString());
					part.setLength(0);
				}
			} else if (quoted) {
				part.append(c);
			}
		}
		if (quoted || parts.size() > 2) {
			return new TdmsPath(List.of("", path));
		}
		return new TdmsPath(List.copyOf(parts));
	}

	boolean isChannel() {
		return parts.size() == 2;
	}

	/** @return the names with a slash between them; empty for the file */
	String name() {
		return String.join("/", parts);
	}

	/** @return the path of the group that this belongs to, or is */
	String groupPath() {
		return parts.isEmpty() ? "/" : "/'" + parts.getFirst().replace("'", "''") + "'";
	}
}
