package org.edgeloop.base;

/** Decides whether a machine that nobody has met before is the one that it claims to be. Whoever cannot ask refuses. */
@FunctionalInterface
public interface HostTrust {

	/** Trusts no machine that is not known already. */
	HostTrust KNOWN_ONLY = _ -> false;

	/**
	 * @param what one sentence: what was met, as {@code store-1:22 shows a host key that is not known}
	 * @param fingerprint what the user compares, as {@code SHA256:…}
	 * @param consequence one sentence: what follows from a yes
	 */
	record Question(String what, String fingerprint, String consequence) {
	}

	/** @return whether the user says yes */
	boolean accepts(Question question);
}
