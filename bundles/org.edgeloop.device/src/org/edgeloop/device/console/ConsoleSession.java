package org.edgeloop.device.console;

import java.io.Closeable;
import java.io.IOException;

/** A console that is open. Closing it frees the device for others at once. */
public interface ConsoleSession extends Closeable {

	/** @return what it is, as {@code /dev/ttyACM0, 115200 8N1} */
	String title();

	/** @return whether it takes input at all; a log takes none */
	boolean takesInput();

	/** Sends text as it is. @throws IOException if the device is gone or takes none */
	void send(String text) throws IOException;
}
