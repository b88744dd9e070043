package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.internal.pipeline.StageSection;
import org.edgeloop.dvc.internal.pipeline.StageTargets;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNodes;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.value.Value;

/**
 * Has a stage, or data of a {@code .dvc} file, left as it is when what it depends on changes, or not any more: {@code dvc freeze} and
 * {@code dvc unfreeze}. Nothing else of the file changes.
 */
public final class FreezeOperation {

	private static final String FROZEN = "frozen";

	private final Path workingFolder;
	private final String target;
	private final boolean frozen;

	/**
	 * @param workingFolder where the target is relative to, in a repository
	 * @param target a stage's name, {@code sub/dvc.yaml:name}, or a {@code .dvc} file
	 */
	public FreezeOperation(Path workingFolder, String target, boolean frozen) {
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.target = target;
		this.frozen = frozen;
	}

	/**
	 * @return the stage, as it was before
	 * @throws ProblemException if there is no such stage, or it is one of several that are written as one
	 */
	public Stage run(Progress progress) throws IOException {
		progress.begin((frozen ? "Freezing " : "Unfreezing ") + target, 0);
		try (RepositoryLock _ = RepositoryLock.acquire(DvcRepository.open(workingFolder), progress)) {
			Stage stage = find(StageGraph.load(workingFolder, progress));
			if (stage.name().isEmpty()) {
				PointerFile pointer = PointerFile.read(stage.file());
				if (pointer.frozen() != frozen) {
					pointer.withFrozen(frozen).write(stage.file());
				}
			} else {
				writeStage(stage);
			}
			return stage;
		}
	}

	private Stage find(StageGraph graph) throws ProblemException {
		List<Stage> found = new StageTargets(workingFolder, graph.stages()).stages(target, false, false);
		if (found.size() == 1 && !found.getFirst().name().contains("@")) {
			return found.getFirst();
		}
		boolean several = found.size() > 1 && found.stream().noneMatch(stage -> stage.name().contains("@"));
		throw new ProblemException(Problem.error(
				several ? "ProjectFile has multiple stages. Please specify it's name." : "cannot dump a parametrized stage: '" + target + "'", target,
				several ? "Name one of them, as in dvc.yaml:train." : "Say 'frozen: true' in the file, where all these stages are written as one."));
	}

	private void writeStage(Stage stage) throws IOException {
		StageSection section = StageSection.read(stage.file());
		Entry entry = section.entry(stage.name()).orElseThrow(() -> new ProblemException(
				Problem.error("Stage '" + stage.name() + "' not found inside '" + stage.file().getFileName() + "' file", stage.file().toString(), "")));
		if (entry.node().value() instanceof Value.Mapping(var entries) && stage.is(Stage.Flag.FROZEN) != frozen) {
			Map<Value, Value> wanted = new LinkedHashMap<>(entries);
			if (frozen) {
				wanted.put(Value.of(FROZEN), Value.of(true));
			} else {
				wanted.remove(Value.of(FROZEN));
			}
			AtomicFiles.writeString(stage.file(), section.with(entry.with(YamlNodes.changed(entry.node(), new Value.Mapping(wanted)))));
		}
	}
}
