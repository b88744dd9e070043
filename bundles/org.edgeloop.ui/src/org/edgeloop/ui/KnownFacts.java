package org.edgeloop.ui;

import java.util.List;

/**
 * What is known of a file, a label or a run besides what stands in it, such as which version of the data it came from. The Properties view
 * and hovers show it. Whoever knows something has the platform adapt such things to this.
 */
public interface KnownFacts {

	/**
	 * Something that is known.
	 *
	 * @param name what it is
	 * @param value what is known
	 */
	record Fact(String name, String value) {
	}

	/** @return the heading that the facts stand under */
	String title();

	/**
	 * Called in the user interface thread, which it does not keep.
	 *
	 * @param changed told when there is more to say than what was returned; it asks again
	 * @return what is known now; while it is being found out, a fact that says so
	 */
	List<Fact> known(Runnable changed);
}
