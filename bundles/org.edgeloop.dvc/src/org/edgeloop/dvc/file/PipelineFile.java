package org.edgeloop.dvc.file;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.internal.template.CommandArguments;
import org.edgeloop.dvc.internal.text.Utf8Text;
import org.edgeloop.dvc.internal.yaml.YamlDocument;
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

	/** Reads a file with DVC's own rules for options of commands. See {@link #read(RepositoryFiles, String, DvcConfig)}. */
	public static PipelineFile read(RepositoryFiles files, String path) throws IOException {
		return read(files, path, CommandArguments.DEFAULT);
	}

	/**
	 * @param files where it and what it takes variables of are read
	 * @param path of a {@code dvc.yaml} from the repository's root
	 * @param config says how mappings become options of commands
	 * @return a file without stages if there is no such file
	 * @throws ProblemException if the file as a whole cannot be read
	 */
	public static PipelineFile read(RepositoryFiles files, String path, DvcConfig config) throws IOException {
		return read(files, path, CommandArguments.of(config));
	}

	private static PipelineFile read(RepositoryFiles files, String path, CommandArguments arguments) throws IOException {
		String text = Utf8Text.decode(files.read(path).orElse(new byte[0]), path);
		return new PipelineReader(files, path, YamlDocument.read(text, path), arguments).read();
	}
}
