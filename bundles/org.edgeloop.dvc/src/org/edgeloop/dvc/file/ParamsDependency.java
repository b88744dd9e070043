package org.edgeloop.dvc.file;

import java.util.List;

/**
 * Parameters that a stage depends on.
 *
 * @param path the file, from the stage's working directory
 * @param names dotted, in the order of the file; none if the whole file counts
 */
public record ParamsDependency(String path, List<String> names) {

	public static final String DEFAULT_FILE = "params.yaml";
}
