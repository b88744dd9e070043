package org.edgeloop.versioning.work;

import java.util.List;

/**
 * Changes that were discarded at once, and can be brought back.
 *
 * @param id names them
 * @param time when, in milliseconds since 1970
 * @param paths the files that had a content to lose, from the root of the work tree, sorted
 */
public record Discarded(String id, long time, List<String> paths) {

	public Discarded {
		paths = List.copyOf(paths);
	}
}
