package org.edgeloop.base;

import java.util.Optional;

/** Passwords and passphrases: from the secure storage, the environment, or the user. They are never in a project, a log or a command line. */
@FunctionalInterface
public interface Secrets {

	/** Knows none. */
	Secrets NONE = (_, _, _) -> Optional.empty();

	/**
	 * @param owner the name of the device, remote or host that it opens
	 * @param key which of its secrets, as {@code password}
	 * @param question what to ask the user, as {@code Password of pi at bench-3}
	 * @return a copy that the caller wipes; empty if there is none or the user gives none
	 */
	Optional<char[]> secret(String owner, String key, String question);
}
