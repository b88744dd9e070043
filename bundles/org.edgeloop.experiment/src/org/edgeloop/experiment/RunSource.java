package org.edgeloop.experiment;

import java.io.IOException;

/** A run that can be read: what parts hand on that know which run is meant, without its store. */
@FunctionalInterface
public interface RunSource {

	/**
	 * Reads the run; not to be called in a thread that must not wait.
	 *
	 * @throws IOException if the store cannot be reached or has no such run
	 */
	Run read() throws IOException;
}
