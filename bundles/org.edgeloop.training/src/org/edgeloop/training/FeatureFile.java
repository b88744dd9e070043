package org.edgeloop.training;

import java.nio.file.Path;

/**
 * A feature table to train on.
 *
 * @param file CSV or Parquet
 * @param address what runs call it: a path that means something where the runs are read
 */
public record FeatureFile(Path file, String address) {

	/** A file that runs call as it is given here. */
	public static FeatureFile of(Path file) {
		return new FeatureFile(file, file.toString());
	}
}
