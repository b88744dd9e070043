package org.edgeloop.suggestion.ui;

/**
 * What windows like a selected one are looked for, and what becomes of them.
 *
 * @param channel the name of the channel that is compared
 * @param ofProject whether all recordings of the project are looked through, and not this one alone
 * @param count how many windows are wanted at most
 * @param type the path of the label type that they are suggested as; empty to have them put into the windows queue
 */
public record SimilarRequest(String channel, boolean ofProject, int count, String type) {

	/** Nobody looks at more one by one. */
	public static final int MOST = 1000;

	/** @throws IllegalArgumentException with a sentence for the user */
	public SimilarRequest {
		if (count < 1 || count > MOST) {
			throw new IllegalArgumentException("the number of windows lies between 1 and " + MOST);
		}
	}

	/**
	 * @param count as the user wrote it
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public static SimilarRequest of(String channel, boolean ofProject, String count, String type) {
		try {
			return new SimilarRequest(channel, ofProject, Integer.parseInt(count.strip()), type);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("\"" + count + "\" is no number of windows", e);
		}
	}

	/** @return whether windows are suggested as labels, and not put into the windows queue */
	public boolean isSuggestion() {
		return !type.isEmpty();
	}
}
