package org.edgeloop.experiment.comparison;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What an artifact of a run holds, as far as it can be shown beside those of others. */
public sealed interface ArtifactContent {

	/** Text that is not very long. */
	record Text(String text) implements ArtifactContent {

		/** @return its lines without the space at their ends */
		public Set<String> lines() {
			return text.lines().map(String::stripTrailing).collect(Collectors.toUnmodifiableSet());
		}
	}

	/** A file that is named as a picture, of a size that can be shown. */
	record Picture(Path file) implements ArtifactContent {
	}

	record Matrix(ConfusionMatrix matrix) implements ArtifactContent {
	}

	/**
	 * Anything else.
	 *
	 * @param size in bytes
	 * @param hash SHA-256 in hexadecimal digits: equal ones are the same file
	 */
	record Other(Path file, long size, String hash) implements ArtifactContent {
	}

	/** @param reason why there is nothing to show */
	record Missing(String reason) implements ArtifactContent {
	}
}
