package org.edgeloop.device.linux.internal.live;

import java.util.Optional;

/** Understands a program that says how a board is doing. It keeps what it needs from line to line. */
interface ReadingParser {

	/**
	 * @param line without its end; one that is not understood counts for nothing
	 * @return a reading, if the line completes one
	 */
	Optional<Reading> read(String line);
}
