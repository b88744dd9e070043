package org.edgeloop.dataset.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;

/** What the demo project holds beside recordings and their features, made by a part of the program that builds on those. */
public interface DemoPart {

	/** @return the folders in the project that it makes, which nothing else writes to */
	List<String> folders();

	/**
	 * @param project with recordings, labels and feature tables
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	void write(Path project, Progress progress) throws IOException;
}
