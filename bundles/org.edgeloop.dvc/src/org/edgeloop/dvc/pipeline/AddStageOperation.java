package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.internal.pipeline.NewStageEntry;
import org.edgeloop.dvc.internal.pipeline.StageSection;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNodes;
import org.edgeloop.dvc.value.Value;

/**
 * Writes a stage into the {@code dvc.yaml} of a folder: {@code dvc stage add}. Comments and what else stands there are kept as DVC keeps
 * them. Nothing is changed where the stages would not make a graph afterwards.
 */
public final class AddStageOperation {

	private final Path folder;
	private final NewStage stage;
	private final boolean replaces;

	/**
	 * What was done.
	 *
	 * @param isNewFile whether there was no {@code dvc.yaml}
	 * @param isReplaced whether a stage of the name was there
	 * @param edits the files that were written
	 */
	public record Result(boolean isNewFile, boolean isReplaced, List<FileEdit> edits) {

		/** @return the files that were written */
		public List<Path> changed() {
			return edits.stream().map(FileEdit::file).toList();
		}
	}

	/**
	 * @param folder of the {@code dvc.yaml}, in a repository; the file need not be there
	 * @param replaces whether a stage of the same name is replaced
	 */
	public AddStageOperation(Path folder, NewStage stage, boolean replaces) {
		this.folder = folder.toAbsolutePath().normalize();
		this.stage = stage;
		this.replaces = replaces;
	}

	/** @throws ProblemException if the stage is not sound, if there is one of its name, or if the stages would make no graph with it */
	public Result run(Progress progress) throws IOException {
		progress.begin("Adding stage " + stage.name(), 0);
		Path file = folder.resolve(PipelineFile.NAME);
		boolean isNewFile = !Files.exists(file);
		var isReplaced = new AtomicBoolean();
		List<FileEdit> edits = new StageWriting(folder, stage).run(progress, () -> {
			StageSection section = StageSection.read(file);
			isReplaced.set(section.entry(stage.name()).isPresent());
			if (isReplaced.get() && !replaces) {
				throw new ProblemException(Problem.error("Stage '" + stage.name() + "' already exists in '" + PipelineFile.NAME + "'", file.toString(),
						"Choose another name, or have it replaced."));
			}
			Value.Mapping wanted = NewStageEntry.of(stage);
			Entry entry = section.entry(stage.name()).map(present -> present.with(YamlNodes.changed(present.node(), wanted)))
					.orElseGet(() -> YamlNodes.entry(Value.of(stage.name()), wanted));
			return section.with(entry);
		});
		return new Result(isNewFile, isReplaced.get(), edits);
	}
}
