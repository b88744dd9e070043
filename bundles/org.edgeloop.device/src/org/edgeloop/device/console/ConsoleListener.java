package org.edgeloop.device.console;

import java.util.Optional;

import org.edgeloop.base.Problem;

/** Is told what a device says. */
public interface ConsoleListener {

	/** @param text what came, decoded; may be a part of a line, with its control characters */
	void said(String text);

	/** The console has ended; nothing comes any more. @param cause why; empty if it was closed here, or the device has ended it as it should */
	void ended(Optional<Problem> cause);
}
