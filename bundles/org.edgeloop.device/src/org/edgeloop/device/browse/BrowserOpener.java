package org.edgeloop.device.browse;

import java.io.IOException;

import org.edgeloop.base.Progress;

/** Connects to a device to go through its symbols. */
@FunctionalInterface
public interface BrowserOpener {

	/**
	 * @param progress ends whatever waits when it is cancelled, now and while the connection stands
	 * @throws IOException if the device cannot be reached, refuses, or is not trusted
	 */
	SymbolBrowser open(Progress progress) throws IOException;
}
