package org.edgeloop.table;

/** The two sides of a comparison. */
public enum Side {
	/** What is known to be good. */
	REFERENCE,
	/** What is compared with it. */
	CURRENT;

	/** @return the one of two things that belongs to this side */
	public <T> T of(T reference, T current) {
		return this == REFERENCE ? reference : current;
	}
}
