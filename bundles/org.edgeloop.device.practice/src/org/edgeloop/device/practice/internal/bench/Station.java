package org.edgeloop.device.practice.internal.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One of the practice devices. */
public interface Station {

	/**
	 * A device that runs.
	 *
	 * @param settings how it is reached now, by the keys of its kind's connection fields
	 * @param end ends it
	 */
	record Running(Map<String, String> settings, Closeable end) {

		public Running {
			settings = Map.copyOf(settings);
		}
	}

	/** @return what it is called, also as a file */
	String name();

	/** @return the id of the kind of device that it stands for */
	String kind();

	/** @return what it is, for people */
	String note();

	/** @return what could be put onto it, as a path from the project's folder, made if need be; empty if the project has nothing fit */
	String artifact(Path project) throws IOException;

	/** @return how that would be done, by the keys of its kind's deployment fields */
	Map<String, String> options();

	/** @throws IOException if it cannot run here */
	Running start() throws IOException;
}
