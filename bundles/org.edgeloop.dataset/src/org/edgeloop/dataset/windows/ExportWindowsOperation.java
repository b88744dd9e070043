package org.edgeloop.dataset.windows;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.internal.windows.WindowFeed;
import org.edgeloop.dataset.internal.windows.WindowFiles;

/**
 * Writes a training set: the windows of a project's recordings with their classes and splits, and beside it a manifest that says
 * exactly how it was made, {@code <file>.manifest.json}. Nothing in the project changes.
 */
public final class ExportWindowsOperation {

	/**
	 * What was written.
	 *
	 * @param plan the windows
	 * @param file the training set
	 * @param manifest says how it was made
	 */
	public record ExportedWindows(WindowPlan plan, Path file, Path manifest) {
	}

	private final Path project;
	private final WindowSettings settings;
	private final SplitSettings split;
	private final RecipeUse recipe;
	private final Path file;

	/**
	 * @param project the project's folder
	 * @param file the file to make or to replace; its extension says the {@linkplain WindowFormat format}
	 */
	public ExportWindowsOperation(Path project, WindowSettings settings, SplitSettings split, RecipeUse recipe, Path file) {
		this.project = project.toAbsolutePath().normalize();
		this.settings = settings;
		this.split = split;
		this.recipe = recipe;
		this.file = file.toAbsolutePath().normalize();
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is as it was
	 * @throws ProblemException if the extension says no format, the file would lie among the recordings or labels, a recording
	 *         changes meanwhile, the recipe cannot be applied to a recording, or as {@link PlanWindowsOperation#run} says; the file is as it was
	 * @throws IOException if something cannot be read or written; the file is as it was
	 */
	public ExportedWindows run(Progress progress) throws IOException {
		WindowFormat format = WindowFormat.of(file).orElseThrow(() -> new ProblemException(
				Problem.error("a training set is no such kind of file", file.toString(), "end its name in .parquet, .npz or .csv")));
		if (file.startsWith(project.resolve(ProjectPaths.DATA)) || file.startsWith(project.resolve(ProjectPaths.LABELS))) {
			throw new ProblemException(Problem.error("a training set may not lie among the project's recordings or labels",
					file.toString(), "choose a folder outside data and labels"));
		}
		WindowPlan plan = new PlanWindowsOperation(project, settings, split).run(progress);
		var feed = new WindowFeed(project, plan, recipe, progress);
		return new ExportedWindows(plan, file, WindowFiles.write(file, format, feed));
	}
}
