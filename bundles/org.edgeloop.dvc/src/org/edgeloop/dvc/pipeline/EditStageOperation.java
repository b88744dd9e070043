package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.internal.pipeline.StageEntryEdit;
import org.edgeloop.dvc.internal.pipeline.StageSection;
import org.edgeloop.dvc.internal.yaml.YamlNode;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;

/**
 * Changes a stage in the {@code dvc.yaml} of a folder by no more than what the user changed of it: comments, the order of lists and what no
 * {@link NewStage} says stay. Nothing is changed where the stages would not make a graph afterwards.
 */
public final class EditStageOperation {

	private final Path folder;
	private final NewStage before;
	private final NewStage after;

	/**
	 * @param folder of the {@code dvc.yaml}
	 * @param before as {@link StageDefinition#read} said it
	 * @param after what is wanted, of the same name
	 */
	public EditStageOperation(Path folder, NewStage before, NewStage after) {
		this.folder = folder.toAbsolutePath().normalize();
		this.before = before;
		this.after = after;
	}

	/**
	 * @return what was changed
	 * @throws ProblemException if the stage is gone, is not sound or is called otherwise, or if the stages would make no graph with it
	 */
	public List<FileEdit> run(Progress progress) throws IOException {
		progress.begin("Changing stage " + after.name(), 0);
		Path file = folder.resolve(PipelineFile.NAME);
		if (!after.name().equals(before.name())) {
			throw new ProblemException(Problem.error("A stage keeps its name, since its results are recorded under it.", file.toString(), "Add another stage."));
		}
		return new StageWriting(folder, after).run(progress, () -> {
			StageSection section = StageSection.read(file);
			Entry entry = section.entry(after.name()).orElseThrow(
					() -> new ProblemException(Problem.error("There is no stage '" + after.name() + "' any more.", file.toString(), "Refresh the stages.")));
			if (!(entry.node() instanceof YamlNode.Mapping present)) {
				throw new ProblemException(Problem.error("The stage '" + after.name() + "' is written elsewhere in the file.", file.toString(),
						"Change it in the file."));
			}
			return section.replacing(entry.with(new StageEntryEdit(before, after).applyTo(present)));
		});
	}
}
