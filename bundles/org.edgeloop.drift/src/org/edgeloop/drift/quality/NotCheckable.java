package org.edgeloop.drift.quality;

/** A check cannot be made; the message is a sentence that says why. */
final class NotCheckable extends Exception {

	private static final long serialVersionUID = 1L;

	NotCheckable(String why) {
		super(why);
	}

	/** @return the sentence */
	String why() {
		return String.valueOf(getMessage());
	}

	static NotCheckable noReference() {
		return new NotCheckable("There is neither a condition nor a reference to take it from.");
	}

	static NotCheckable notNumbers(String column) {
		return new NotCheckable("The column **" + column + "** is not described as numbers.");
	}
}
