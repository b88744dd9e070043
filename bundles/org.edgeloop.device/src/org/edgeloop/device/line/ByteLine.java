package org.edgeloop.device.line;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/**
 * A line of bytes both ways. One thread reads and one, which may be another, writes; any thread may close it, upon which a read or write that waits fails at once.
 */
public interface ByteLine extends Closeable {

	/** @return what it is, for messages, as {@code /dev/ttyACM0} */
	String name();

	/**
	 * Waits for at least one byte.
	 *
	 * @return how many were read; 0 if none came in time
	 * @throws IOException if the line is closed or gone
	 */
	int read(byte[] into, int from, int length, Duration timeout) throws IOException;

	/** Writes all of it. @throws IOException if the line is closed, gone, or takes nothing for seconds */
	void write(byte[] bytes, int from, int length) throws IOException;

	/** Forgets what has come and was not read. */
	void discardInput() throws IOException;

	default void write(byte[] bytes) throws IOException {
		write(bytes, 0, bytes.length);
	}
}
