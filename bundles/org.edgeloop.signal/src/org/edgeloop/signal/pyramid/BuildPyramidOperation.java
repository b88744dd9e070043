package org.edgeloop.signal.pyramid;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.pyramid.CachedPyramid;

/**
 * Builds the pyramid of a recording in one sequential pass over its file, all channels at once, and keeps it in a cache folder.
 * What an earlier run left there is taken over: all of it, or the part that a cancelled or killed run had finished.
 */
public final class BuildPyramidOperation {

	private final SampleSource source;
	private final Path cacheFolder;

	/** @param cacheFolder where pyramids are kept; is made if need be */
	public BuildPyramidOperation(SampleSource source, Path cacheFolder) {
		this.source = source;
		this.cacheFolder = cacheFolder;
	}

	/**
	 * @param progress counts samples, all channels together
	 * @return the pyramid; if it could not be kept, it tells {@linkplain Pyramid#warning() why}
	 * @throws java.util.concurrent.CancellationException if cancelled; the next run goes on from there
	 * @throws IOException if the samples cannot be read
	 */
	public Pyramid run(Progress progress) throws IOException {
		var pyramid = new CachedPyramid(source, cacheFolder);
		boolean done = false;
		try {
			pyramid.build(progress, () -> {
				// nobody looks before it is finished
			});
			done = true;
			return new Pyramid(source, pyramid);
		} finally {
			if (!done) {
				pyramid.close();
			}
		}
	}
}
