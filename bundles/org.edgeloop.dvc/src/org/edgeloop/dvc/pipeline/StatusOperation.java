package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.internal.pipeline.RecordedStage;
import org.edgeloop.dvc.internal.pipeline.StageComparison;
import org.edgeloop.dvc.internal.pipeline.StageTargets;
import org.edgeloop.dvc.internal.pipeline.StageTargets.Target;
import org.edgeloop.dvc.internal.pipeline.WorkParameters;

/** Says of stages and of tracked data what differs from what was recorded: all of {@code dvc status}. Changes nothing. */
public final class StatusOperation {

	private final Path workingFolder;
	private final List<String> targets;
	private final boolean withDependencies;
	private final boolean recursive;

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param targets names of stages, files of stages, outputs; all stages if empty
	 * @param withDependencies whether the stages that the targets depend on are looked at, too
	 */
	public StatusOperation(Path workingFolder, List<String> targets, boolean withDependencies) {
		this(workingFolder, targets, withDependencies, false);
	}

	/** @param recursive whether a folder as a target means the stages in it */
	public StatusOperation(Path workingFolder, List<String> targets, boolean withDependencies, boolean recursive) {
		this.recursive = recursive;
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.targets = List.copyOf(targets);
		this.withDependencies = withDependencies;
	}

	/**
	 * @throws ProblemException if a stage cannot be read or a target is not found
	 * @throws IOException if a file cannot be read
	 */
	public StageStatus run(Progress progress) throws IOException {
		StageGraph graph = StageGraph.load(workingFolder, progress);
		List<Target> asked = asked(graph);
		progress.begin("Looking what has changed", asked.size());
		try (WorkspaceData data = WorkspaceData.open(graph.repository())) {
			var comparison = new StageComparison(workingFolder, data, new WorkParameters(workingFolder));
			var states = new ArrayList<StageState>();
			var warnings = new ArrayList<String>();
			for (Target target : asked) {
				Stage stage = target.stage();
				if (stage.is(Stage.Flag.FROZEN) && !isFromRepository(graph.record(stage))) {
					warnings.add("stage: '" + stage.address(workingFolder)
							+ "' is frozen. Its dependencies are not going to be shown in the status output.");
				}
				warnings.addAll(comparison.unseen(graph.record(stage)));
				List<StageReason> reasons = comparison.reasons(graph.record(stage), progress);
				states.add(state(graph, target, reasons));
				progress.worked(1);
			}
			return new StageStatus(workingFolder, graph, withUpstream(graph, states), warnings);
		}
	}

	/** What another repository holds is frozen by what it is. */
	private static boolean isFromRepository(RecordedStage record) {
		return record.pointer().filter(pointer -> pointer.deps().stream().anyMatch(dependency -> !dependency.repo().entries().isEmpty())).isPresent();
	}

	private List<Target> asked(StageGraph graph) throws ProblemException {
		if (targets.isEmpty()) {
			return graph.stages().stream().map(stage -> new Target(stage, Optional.empty())).toList();
		}
		var named = new LinkedHashSet<Target>();
		var found = new StageTargets(workingFolder, graph.stages());
		for (String target : targets) {
			if (recursive && Files.isDirectory(workingFolder.resolve(target))) {
				found.stages(target, false, true).forEach(stage -> named.add(new Target(stage, Optional.empty())));
			} else {
				named.addAll(found.granular(target));
			}
		}
		if (!withDependencies) {
			return List.copyOf(named);
		}
		return graph.upTo(named.stream().map(Target::stage).toList()).stream().map(stage -> new Target(stage, Optional.empty())).toList();
	}

	private StageState state(StageGraph graph, Target target, List<StageReason> all) {
		String output = target.output().map(path -> workingFolder.relativize(path).toString().replace('\\', '/')).orElse("");
		List<StageReason> reasons = all.stream()
				.filter(reason -> output.isEmpty() || reason.kind() != StageReason.Kind.OUTPUT || reason.path().equals(output)).toList();
		return new StageState(target.stage(), kind(graph.record(target.stage()), reasons), reasons);
	}

	private static StageState.Kind kind(RecordedStage record, List<StageReason> reasons) {
		if (!reasons.isEmpty()) {
			return record.locked() ? StageState.Kind.CHANGED : StageState.Kind.NEVER_RUN;
		}
		return record.stage().is(Stage.Flag.FROZEN) ? StageState.Kind.FROZEN : StageState.Kind.UP_TO_DATE;
	}

	/** Nothing differs yet of a stage that reads what another will make anew. */
	private static List<StageState> withUpstream(StageGraph graph, List<StageState> states) {
		Set<Stage> run = new HashSet<>();
		states.stream().filter(state -> state.wouldRun() && !state.stage().isData() && !state.stage().is(Stage.Flag.FROZEN))
				.forEach(state -> run.add(state.stage()));
		for (Stage stage : graph.runningOrder()) {
			if (!stage.is(Stage.Flag.FROZEN) && graph.upstreamOf(stage).stream().anyMatch(run::contains)) {
				run.add(stage);
			}
		}
		return states.stream().map(state -> state.kind() == StageState.Kind.UP_TO_DATE && run.contains(state.stage())
				? new StageState(state.stage(), StageState.Kind.UPSTREAM_CHANGED, state.reasons())
				: state).toList();
	}
}
