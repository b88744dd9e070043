package org.edgeloop.dvc.file;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.value.Value;

/**
 * A {@code dvc.yaml}, its templates filled in.
 *
 * @param path from the repository's root
 * @param stages in the order of the file; those of {@code foreach} and {@code matrix} one by one
 * @param metrics files listed at the top, from the file's folder
 * @param params files listed at the top, from the file's folder
 * @param plots what is listed at the top: paths, or mappings of a path or an id to properties
 * @param artifacts by name
 * @param datasets each with name, url and type
 * @param problems of stages that could not be resolved, which are missing among {@code stages}
 */
public record PipelineFile(String path, List<StageEntry> stages, List<String> metrics, List<String> params, List<Value> plots,
		Value.Mapping artifacts, List<Value> datasets, List<Problem> problems) {

	/** The name of every such file. */
	public static final String NAME = "dvc.yaml";

	/**
	 * @param files where it and what it takes variables of are read
	 * @param path of a {@code dvc.yaml} from the repository's root
	 * @throws ProblemException if the file as a whole cannot be read
	 */
	public static PipelineFile read(RepositoryFiles files, String path) throws IOException {
		return new PipelineFile(path, List.of(), List.of(), List.of(), List.of(), Value.Mapping.EMPTY, List.of(), List.of());
	}
}
