package org.edgeloop.dataset.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;

/**
 * What the demo project holds beside recordings and their features, made by a part of the program that builds on those.
 *
 * @param paths the files and folders in the project that it makes, with '/', which nothing else writes to
 * @param writing makes them
 */
public record DemoPart(List<String> paths, Writing writing) {

	/** Makes a part. */
	@FunctionalInterface
	public interface Writing {

		/**
		 * @param project with recordings, labels and feature tables
		 * @throws java.util.concurrent.CancellationException if cancelled
		 */
		void write(Path project, Progress progress) throws IOException;
	}

	public DemoPart {
		paths = List.copyOf(paths);
	}
}
