package org.edgeloop.experiment.search;

/** A condition or an order is not written as it has to be. */
public final class RunSyntaxException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int position;

	/**
	 * @param what one sentence that says what is wrong
	 * @param position of the character at which it is, from 0 on
	 */
	public RunSyntaxException(String what, int position) {
		super(what + ", at character " + (position + 1));
		this.position = position;
	}

	/** @return at which character of the text it is, from 0 on */
	public int position() {
		return position;
	}
}
