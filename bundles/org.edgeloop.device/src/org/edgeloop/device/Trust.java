package org.edgeloop.device;

/** Decisions that only a user may take, each asked when it arises. Whoever cannot ask refuses. */
@FunctionalInterface
public interface Trust {

	/** Refuses everything. */
	Trust NOTHING = _ -> false;

	/**
	 * @param subject what is to be trusted or allowed
	 * @param what one sentence: what was met, as {@code bench-3:22 shows a host key that is not known}
	 * @param evidence what the user compares, as a fingerprint; empty where there is nothing to compare
	 * @param consequence one sentence: what follows from a yes
	 */
	record Question(Subject subject, String what, String evidence, String consequence) {
	}

	/** What is asked about. */
	enum Subject {
		HOST_KEY, CERTIFICATE,
		/** Credentials would travel where others on the network can read them. */
		CLEAR_TEXT,
		/** A controller would be started, stopped or changed in its mode. */
		RUN_STATE,
		/** Everything on the device would be erased. */
		MASS_ERASE
	}

	/** @return whether the user says yes */
	boolean accepts(Question question);
}
