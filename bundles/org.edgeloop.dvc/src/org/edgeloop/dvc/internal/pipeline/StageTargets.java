package org.edgeloop.dvc.internal.pipeline;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StagePath;

/**
 * Finds the stages that are meant by what a user types: a name in the working folder's {@code dvc.yaml}, the name of a group
 * ({@code loop} for {@code loop@x}), {@code sub/dvc.yaml}, {@code sub/dvc.yaml:name}, a {@code .dvc} file, a folder or an output.
 */
public final class StageTargets {

	/** A stage, and the output of it that was named instead, if one was. */
	public record Target(Stage stage, Optional<Path> output) {
	}

	private final Path workingFolder;
	private final Collection<Stage> stages;

	/** @param workingFolder where targets are relative to, absolute */
	public StageTargets(Path workingFolder, Collection<Stage> stages) {
		this.workingFolder = workingFolder;
		this.stages = List.copyOf(stages);
	}

	/**
	 * @param glob whether names are patterns as a shell has them
	 * @param recursive whether a folder means the stages in it
	 * @throws ProblemException if there is no such stage
	 */
	public List<Stage> stages(String target, boolean glob, boolean recursive) throws ProblemException {
		Path place = workingFolder.resolve(target).normalize();
		if (recursive && Files.isDirectory(place)) {
			return stages.stream().filter(stage -> stage.file().startsWith(place)).toList();
		}
		int colon = target.lastIndexOf(':');
		if (colon >= 0) {
			String file = colon == 0 ? PipelineFile.NAME : target.substring(0, colon);
			return inFile(file, target.substring(colon + 1), glob);
		}
		return isStageFile(target) ? inFile(target, "", glob) : inFile(PipelineFile.NAME, target, glob);
	}

	/** @return as {@link #stages}, but what is no stage may be an output, or lie in one */
	public List<Target> granular(String target) throws ProblemException {
		Path file = workingFolder.resolve(PipelineFile.NAME);
		if (!target.contains(":") && !isStageFile(target) && named(file, target, false).isEmpty()) {
			Path place = workingFolder.resolve(target).normalize();
			for (Stage stage : stages) {
				Optional<Path> output = stage.outputs().stream().map(StagePath::path).filter(place::startsWith).findFirst();
				if (output.isPresent()) {
					return List.of(new Target(stage, output));
				}
			}
			throw new ProblemException(Problem.error("'" + target + "' does not exist as an output or a stage name in 'dvc.yaml'", target,
					"Name a stage, a .dvc file or something that a stage makes."));
		}
		return stages(target, false, false).stream().map(stage -> new Target(stage, Optional.empty())).toList();
	}

	private List<Stage> inFile(String name, String stage, boolean glob) throws ProblemException {
		Path file = workingFolder.resolve(name).normalize();
		if (!Files.exists(file)) {
			throw new ProblemException(Problem.error("'" + name + "' does not exist", file.toString(), "Name another file."));
		}
		if (!isStageFile(name)) {
			throw new ProblemException(Problem.error("'" + name + "' is not a DVC-file", file.toString(),
					"Name a dvc.yaml, a .dvc file or a stage."));
		}
		List<Stage> found = named(file, stage, glob);
		if (found.isEmpty() && !stage.isEmpty() && !glob) {
			throw new ProblemException(Problem.error("Stage '" + stage + "' not found inside '" + name + "' file", file.toString(),
					"Name another stage."));
		}
		return found;
	}

	private List<Stage> named(Path file, String name, boolean glob) {
		List<Stage> inFile = stages.stream().filter(stage -> stage.file().equals(file)).toList();
		if (name.isEmpty() || inFile.stream().allMatch(stage -> stage.name().isEmpty())) {
			return inFile;
		}
		if (glob) {
			Predicate<String> pattern = pattern(name);
			return inFile.stream().filter(stage -> pattern.test(stage.name())).toList();
		}
		var found = new ArrayList<>(inFile.stream().filter(stage -> stage.name().equals(name)).toList());
		if (found.isEmpty()) {
			inFile.stream().filter(stage -> stage.name().startsWith(name + "@")).forEach(found::add);
		}
		return found;
	}

	private static Predicate<String> pattern(String glob) {
		PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
		return name -> matcher.matches(Path.of(name));
	}

	private static boolean isStageFile(String name) {
		return name.endsWith(PointerFile.SUFFIX) || name.equals(PipelineFile.NAME) || name.endsWith("/" + PipelineFile.NAME);
	}
}
