package org.edgeloop.dataset.features;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.signal.features.Feature;

/**
 * A feature table that was written.
 *
 * @param file the table
 * @param manifest says what its columns mean and what it was made from
 * @param rows how many rows it has
 * @param recordings how many recordings they come from
 * @param features what was computed of each window
 * @param problems what was left out and why, and what else a user should know
 */
public record FeatureTable(Path file, Path manifest, long rows, int recordings, List<Feature> features, List<Problem> problems) {

	public FeatureTable {
		features = List.copyOf(features);
		problems = List.copyOf(problems);
	}
}
