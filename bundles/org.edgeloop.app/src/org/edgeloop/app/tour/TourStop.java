package org.edgeloop.app.tour;

/** One part of the workbench that the tour shows. */
@FunctionalInterface
public interface TourStop {

	/**
	 * Opens the part, fills it with data and has its picture taken. Called in the user interface thread.
	 *
	 * @throws Exception if the part cannot be shown; the tour goes on and fails at its end
	 */
	void visit(TourGuide guide) throws Exception;
}
