package org.edgeloop.pipeline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.file.LockFile;
import org.edgeloop.dvc.pipeline.ReproListener;
import org.edgeloop.dvc.pipeline.ReproOperation;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.ReproResult;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StageGraph;
import org.edgeloop.dvc.pipeline.StageState;
import org.edgeloop.dvc.pipeline.StageStatus;
import org.edgeloop.dvc.pipeline.StatusOperation;

/** The stages of repositories of DVC. */
public final class DvcStages implements StageSource {

	@Override
	public Optional<StagesSnapshot> list(Path folder, Progress progress) throws IOException {
		Optional<DvcRepository> repository = DvcRepository.find(folder);
		if (repository.isEmpty()) {
			return Optional.empty();
		}
		Path root = repository.get().root();
		StageGraph graph = StageGraph.load(root, progress);
		return Optional.of(StagesSnapshot.of(root, graph, Map.of(), locks(graph), false));
	}

	@Override
	public StagesSnapshot look(Path folder, Progress progress) throws IOException {
		Path root = DvcRepository.open(folder).root();
		StageStatus status = new StatusOperation(root, List.of(), false).run(progress);
		Map<Stage, StageState> states = status.states().stream().collect(Collectors.toMap(StageState::stage, state -> state));
		return StagesSnapshot.of(root, status.graph(), states, locks(status.graph()), true);
	}

	@Override
	public ReproResult run(Path folder, ReproOptions options, ReproListener listener, Progress progress) throws IOException {
		return new ReproOperation(folder, options, listener).run(progress);
	}

	private static Map<Stage, LockEntry> locks(StageGraph graph) throws IOException {
		Map<Path, LockFile> files = new HashMap<>();
		Map<Stage, LockEntry> entries = new HashMap<>();
		for (Stage stage : graph.stages()) {
			if (!stage.name().isEmpty()) {
				Path place = stage.file().resolveSibling(LockFile.NAME);
				if (!files.containsKey(place)) {
					files.put(place, lock(place));
				}
				@Nullable LockEntry entry = files.get(place).stages().get(stage.name());
				if (entry != null) {
					entries.put(stage, entry);
				}
			}
		}
		return entries;
	}

	/** A lock that is damaged hides no stage: whoever looks at states says what is the matter with it. */
	private static LockFile lock(Path file) throws IOException {
		try {
			return LockFile.read(file);
		} catch (ProblemException e) {
			return LockFile.empty();
		}
	}
}
