package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What a stage depends on in a file of parameters.
 *
 * @param name the file as it stands in {@code dvc.yaml}, relative to the stage's working folder
 * @param path where the file lies, absolute
 * @param keys dotted names of the values in it, in the file's order; empty for all of them
 */
public record StageParameters(String name, Path path, List<String> keys) {

	public StageParameters {
		keys = List.copyOf(keys);
	}
}
