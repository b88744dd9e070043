package org.edgeloop.signal;

import java.util.OptionalDouble;

/**
 * What the user says of a recording that its file does not say.
 *
 * @param sampleRate samples per second in Hz, taken instead of the file's own
 */
public record ReadOptions(OptionalDouble sampleRate) {

	/** Takes everything from the file. */
	public static final ReadOptions NONE = new ReadOptions(OptionalDouble.empty());
}
