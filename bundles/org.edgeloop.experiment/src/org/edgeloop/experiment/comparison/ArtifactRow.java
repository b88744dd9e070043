package org.edgeloop.experiment.comparison;

import java.util.List;

/**
 * An artifact that some of the runs of a comparison left.
 *
 * @param path below the runs' artifacts
 * @param sizes in bytes, in the order of the runs; -1 where the store does not say, {@link #ABSENT} where a run has none
 */
public record ArtifactRow(String path, List<Long> sizes) {

	public static final long ABSENT = -2;

	public ArtifactRow {
		sizes = List.copyOf(sizes);
	}

	/** @return how many runs have it */
	public int count() {
		return (int) sizes.stream().filter(size -> size != ABSENT).count();
	}
}
