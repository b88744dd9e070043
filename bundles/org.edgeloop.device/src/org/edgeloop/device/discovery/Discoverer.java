package org.edgeloop.device.discovery;

import java.io.IOException;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;

/** Looks for devices somewhere. */
public interface Discoverer {

	/** @return where it looks, as {@code Serial ports} */
	String name();

	/**
	 * Looks once.
	 *
	 * @param found is handed each device as it is found
	 * @throws IOException if it cannot look there
	 */
	void search(Consumer<FoundDevice> found, Progress progress) throws IOException;
}
