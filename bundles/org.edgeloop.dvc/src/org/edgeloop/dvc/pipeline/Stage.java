package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One step of a pipeline, or a file {@code .dvc} that tracks data: a node of the graph of stages. Equal by file and name.
 *
 * @param file the {@code dvc.yaml} or {@code .dvc} file, absolute
 * @param name its name in {@code dvc.yaml}, such as {@code train} or {@code train@small}; empty for a {@code .dvc} file
 * @param root the repository's folder, absolute
 * @param folder where its commands run, absolute
 * @param commands what it runs, one after the other; none for data that were added
 * @param dependencies files and folders that it reads, parameters left out
 * @param parameters what it depends on in files of parameters
 * @param outputs what it makes, or tracks
 * @param flags what else is said of it
 * @param description what a person wrote about it; empty if nothing
 * @param line of the file where it begins, from 1
 */
public record Stage(Path file, String name, Path root, Path folder, List<String> commands, List<StagePath> dependencies,
		List<StageParameters> parameters, List<StagePath> outputs, Set<Flag> flags, String description, int line) {

	private static final String PROJECT_FILE = "dvc.yaml";

	/** What {@code dvc.yaml} says of a stage as a whole. */
	public enum Flag {
		/** It does not run, whatever its dependencies do. */
		FROZEN,
		/** It runs, whether or not anything has changed. */
		ALWAYS_CHANGED,
		/** Its data came from elsewhere, by {@code dvc import} or {@code dvc import-url}. */
		IMPORT
	}

	public Stage {
		commands = List.copyOf(commands);
		dependencies = List.copyOf(dependencies);
		parameters = List.copyOf(parameters);
		outputs = List.copyOf(outputs);
		flags = Set.copyOf(flags);
	}

	/** @return how it is called from the repository's folder */
	public String address() {
		return address(root);
	}

	/**
	 * @param workingFolder where the user is, absolute
	 * @return how DVC calls it from there: {@code train}, {@code sub/dvc.yaml:train} or {@code data.dvc}
	 */
	public String address(Path workingFolder) {
		String path = workingFolder.relativize(file).toString().replace('\\', '/');
		if (name.isEmpty()) {
			return path;
		}
		return path.equals(PROJECT_FILE) ? name : path + ":" + name;
	}

	public boolean is(Flag flag) {
		return flags.contains(flag);
	}

	/** @return whether it tracks data and runs nothing */
	public boolean isData() {
		return commands.isEmpty();
	}

	/** @return whether it runs each time since nothing says what it reads or makes */
	public boolean isCallback() {
		return !isData() && dependencies.isEmpty() && parameters.isEmpty() && outputs.isEmpty();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Stage stage && file.equals(stage.file) && name.equals(stage.name);
	}

	@Override
	public int hashCode() {
		return 31 * file.hashCode() + name.hashCode();
	}

	@Override
	public String toString() {
		return address();
	}
}
