package org.edgeloop.experiment;

/**
 * A file or a folder that a run left.
 *
 * @param path below the run's artifacts, with slashes, never leading out of them
 * @param folder whether it holds others
 * @param size in bytes; -1 for folders and where the store does not say
 */
public record Artifact(String path, boolean folder, long size) {

	/** @return the last part of the path */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}
}
