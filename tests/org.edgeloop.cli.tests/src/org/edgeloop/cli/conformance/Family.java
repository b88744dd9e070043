package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Path;

/** A folder of numbers that another implementation made, and how this project's command line answers the same questions. */
interface Family {

	/** @return the folder's name, and the family's in the summary */
	String name();

	/**
	 * Asks the command line for every case of the folder.
	 *
	 * @param folder holds the expected numbers and the tables they are of
	 * @param findings takes what came of each case
	 */
	void check(Path folder, Findings findings) throws IOException;
}
