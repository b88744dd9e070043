package org.edgeloop.versioning.ui.origin;

import java.util.Optional;

/**
 * Something that is known of where something came from.
 *
 * @param name what it is
 * @param value what is known
 * @param commit the commit that the value names, which the History view can show
 */
public record OriginFact(String name, String value, Optional<String> commit) {

	/** A fact that names no commit. */
	public OriginFact(String name, String value) {
		this(name, value, Optional.empty());
	}
}
