package org.edgeloop.device.line;

import java.io.IOException;

/** A serial port that is open, with its two wires beside the data. */
public interface SerialPortLine extends ByteLine {

	/**
	 * Sets the wire DTR (data terminal ready).
	 *
	 * @param on whether it is asserted, which is the low level on TTL adapters
	 * @return whether the port has such a wire; pseudo terminals have none
	 * @throws IOException if the line is closed
	 */
	boolean dtr(boolean on) throws IOException;

	/** Sets the wire RTS (request to send), as {@link #dtr} does. */
	boolean rts(boolean on) throws IOException;
}
