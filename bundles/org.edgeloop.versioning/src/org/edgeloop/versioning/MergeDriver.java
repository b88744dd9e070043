package org.edgeloop.versioning;

import java.util.List;

/**
 * A program that merges files of some kind for Git.
 *
 * @param name how {@code .gitattributes} calls it, such as {@code edgeloop-labels}
 * @param description what Git says of it
 * @param command a line of the shell in which Git puts paths for {@code %O}, {@code %A}, {@code %B} and {@code %P}; see
 *            {@link #quote}
 * @param patterns the files that it merges, as {@code .gitattributes} names them
 */
public record MergeDriver(String name, String description, String command, List<String> patterns) {

	public MergeDriver {
		patterns = List.copyOf(patterns);
	}

	/** @return the text as one word of {@link #command}, whatever stands in it */
	public static String quote(String word) {
		return "'" + word.replace("'", "'\\''").replace("%", "%%") + "'";
	}
}
