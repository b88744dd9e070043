package org.edgeloop.dvc.internal.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells which files in a folder of objects are left of uploads that were killed. The remote's clock may be another one than this machine's, and
 * whoever writes there may be any machine: so a file is left over only if the folder has another that was written a day later.
 */
final class LeftOvers {

	/** What {@link RemoteKeys#temporary} makes, and DVC by {@code shortuuid}. */
	private static final Pattern NAME = Pattern.compile("\\.[0-9A-Za-z]{22}\\.tmp");
	private static final Duration AT_WORK = Duration.ofDays(1);

	private LeftOvers() {
	}

	/**
	 * @param written when each file of the folder was last written, by its name
	 * @return the names of those that nobody can be writing any more
	 */
	static List<String> among(Map<String, Instant> written) {
		if (written.isEmpty()) {
			return List.of();
		}
		Instant newest = Collections.max(written.values());
		Instant here = Instant.now();
		// a file from the future makes none old
		Instant oldest = (newest.isBefore(here) ? newest : here).minus(AT_WORK);
		return written.entrySet().stream().filter(file -> NAME.matcher(file.getKey()).matches() && file.getValue().isBefore(oldest)).map(Map.Entry::getKey)
				.toList();
	}
}
