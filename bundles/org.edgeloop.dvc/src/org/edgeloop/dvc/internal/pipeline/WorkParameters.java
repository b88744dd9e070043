package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.pipeline.StageParameters;
import org.edgeloop.dvc.value.Value;

/** The parameters as they stand in the files of the workspace now. A file is read once. May be used from any thread. */
public final class WorkParameters {

	private final Path workingFolder;
	private final Map<Path, Value> read = new ConcurrentHashMap<>();

	/** @param workingFolder where the names in messages are relative to */
	public WorkParameters(Path workingFolder) {
		this.workingFolder = workingFolder;
	}

	/** @return the values that are there of those that are named, by dotted name */
	public Value.Mapping present(StageParameters file) throws IOException {
		return ParameterFile.select(content(file.path()), file.keys());
	}

	/**
	 * @return all values that are named
	 * @throws ProblemException if the file or one of them is not there
	 */
	public Value.Mapping all(StageParameters file) throws IOException {
		if (!Files.exists(file.path())) {
			throw problem("dependency '" + display(file.path()) + "' does not exist", file.path());
		}
		Value.Mapping values = present(file);
		List<String> missing = file.keys().stream().filter(key -> values.get(key).isEmpty()).toList();
		if (!missing.isEmpty()) {
			throw problem("Parameters '" + String.join(", ", missing) + "' are missing from '" + display(file.path()) + "'.", file.path());
		}
		return values;
	}

	private Value content(Path file) throws IOException {
		if (!read.containsKey(file)) {
			if (Files.isDirectory(file)) {
				throw problem("'" + display(file) + "' is a directory, expected a parameters file", file);
			}
			read.put(file, ParameterFile.read(Files.readAllBytes(file), display(file)));
		}
		return read.getOrDefault(file, Value.Mapping.EMPTY);
	}

	/** Has files read again, since a stage may have written them. */
	public void forget() {
		read.clear();
	}

	private String display(Path file) {
		return workingFolder.relativize(file).toString().replace('\\', '/');
	}

	private static ProblemException problem(String what, Path file) {
		return new ProblemException(Problem.error(what, file.toString(), "Correct the file, or 'params' of the stage."));
	}
}
