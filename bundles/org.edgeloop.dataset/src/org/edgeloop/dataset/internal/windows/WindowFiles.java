package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.edgeloop.dataset.windows.WindowFormat;

/** Writes a training set and its manifest. */
public final class WindowFiles {

	private static final String SUFFIX = ".manifest.json";

	private WindowFiles() {
	}

	/** @return the manifest's file */
	public static Path write(Path file, WindowFormat format, WindowFeed feed) throws IOException {
		var manifest = new WindowManifest(feed, file, Instant.now());
		switch (format) {
			case PARQUET -> ParquetWindows.write(file, feed, manifest.summary());
			case NPZ -> NpzWindows.write(file, feed);
			case CSV -> CsvWindows.write(file, feed);
		}
		Path beside = file.resolveSibling(file.getFileName() + SUFFIX);
		manifest.write(beside);
		return beside;
	}
}
