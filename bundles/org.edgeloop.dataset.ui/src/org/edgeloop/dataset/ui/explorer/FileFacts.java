package org.edgeloop.dataset.ui.explorer;

import java.util.List;

/**
 * What is known of a file besides what stands in it, such as which version of the data it is. The Properties view shows it for what is
 * selected in the explorer. Whoever knows something has the platform adapt resources to this.
 */
public interface FileFacts {

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
