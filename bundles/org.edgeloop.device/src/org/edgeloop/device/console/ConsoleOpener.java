package org.edgeloop.device.console;

import java.io.IOException;

import org.edgeloop.base.Progress;

/** Opens a console of one device. */
@FunctionalInterface
public interface ConsoleOpener {

	/**
	 * @param listener is told what the device says, on a thread of the console's own
	 * @return open until it is closed or the device ends it
	 */
	ConsoleSession open(ConsoleListener listener, Progress progress) throws IOException;
}
