package org.edgeloop.signal.write;

import java.io.Closeable;
import java.io.IOException;

/** Takes a recording's samples block by block and puts them into a file, which is whole once the writer is closed. */
public interface SampleWriter extends Closeable {

	/**
	 * Appends a block.
	 *
	 * @param channels the samples of each channel, {@code [channel][sample]}, in the order given to the writer
	 * @param count how many samples of each channel to take, from the first on
	 * @throws IllegalArgumentException if there are more or fewer channels than the writer was made for
	 * @throws IOException if the file cannot be written
	 */
	void write(float[][] channels, int count) throws IOException;

	/**
	 * Brings what was appended so far into the file, which readers then find whole though it is still written to.
	 *
	 * @throws IOException if the file cannot be written
	 */
	void flush() throws IOException;
}
