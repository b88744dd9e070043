package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.GitIgnore;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.internal.pipeline.RecordedStage;
import org.edgeloop.dvc.internal.pipeline.RunContext;
import org.edgeloop.dvc.internal.pipeline.StageSaver;
import org.edgeloop.dvc.internal.pipeline.StageTargets;
import org.edgeloop.dvc.internal.pipeline.StageTargets.Target;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Records data and stages as they are now, and runs nothing: {@code dvc commit}. Content that was not put into the cache goes there, and
 * {@code .dvc} files and locks say what is there.
 */
public final class CommitOperation {

	/** What is not in the cache only has not been put there yet. */
	private static final String UNSAVED = "not in cache";

	private static final Set<StageReason.Kind> READ = EnumSet.of(StageReason.Kind.DEPENDENCY, StageReason.Kind.PARAMETER);

	private final Path workingFolder;
	private final CommitOptions options;
	private final ReproListener listener;
	private final Predicate<String> confirmation;

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param listener hears what DVC says
	 * @param confirmation is asked, in DVC's words, whether what has changed may be recorded; never where that is forced
	 */
	public CommitOperation(Path workingFolder, CommitOptions options, ReproListener listener, Predicate<String> confirmation) {
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.options = options;
		this.listener = listener;
		this.confirmation = confirmation;
	}

	/**
	 * @return what was recorded, as {@link ReproResult} has it, each stage as {@link RunState#DONE}
	 * @throws ProblemException if a target is not found, something is missing, or recording a change was not agreed to; the stages before
	 *         are recorded then
	 */
	public ReproResult run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(DvcRepository.open(workingFolder), progress)) {
			StageGraph graph = StageGraph.load(workingFolder, progress);
			Collection<Stage> stages = stages(graph);
			progress.begin("Recording stages", stages.size());
			try (WorkspaceData data = WorkspaceData.open(graph.repository())) {
				ReproOptions flags = options.relink() ? ReproOptions.DEFAULT : ReproOptions.DEFAULT.with(ReproOptions.Flag.NO_RELINK);
				RunContext context = RunContext.of(workingFolder, data, flags, listener, Optional.empty());
				for (Stage stage : stages) {
					RecordedStage record = graph.record(stage);
					if (!options.force()) {
						ask(context, record, progress);
					}
					new StageSaver(context, record, progress).save();
					progress.worked(1);
				}
				if (graph.repository().config().autostage() && !context.toTrack().isEmpty()) {
					GitIgnore.stage(graph.repository().root(), List.copyOf(context.toTrack()), progress);
				}
				return new ReproResult(List.copyOf(stages), stages.stream().collect(Collectors.toMap(stage -> stage, _ -> RunState.DONE)),
						context.toTrack().stream().map(context::display).sorted().toList());
			}
		}
	}

	private Collection<Stage> stages(StageGraph graph) throws ProblemException {
		if (options.targets().isEmpty()) {
			return graph.stages();
		}
		var targets = new StageTargets(workingFolder, graph.stages());
		Set<Stage> named = new LinkedHashSet<>();
		for (String target : options.targets()) {
			if (options.recursive() && Files.isDirectory(workingFolder.resolve(target))) {
				named.addAll(targets.stages(target, false, true));
			} else {
				targets.granular(target).stream().map(Target::stage).forEach(named::add);
			}
		}
		return options.withDependencies() ? graph.upTo(named) : named;
	}

	private void ask(RunContext context, RecordedStage record, Progress progress) throws IOException {
		List<StageReason> changes = context.comparison().reasons(record, progress).stream().filter(reason -> !UNSAVED.equals(reason.word()))
				.filter(reason -> reason.kind() != StageReason.Kind.ALWAYS).toList();
		String stage = context.inSentence(record.stage());
		if (!changes.isEmpty() && !confirmation.test(statement(changes, stage))) {
			throw new ProblemException(Problem.error("unable to commit changed " + stage + ". Use `-f|--force` to force.", "", ""));
		}
	}

	private static String statement(List<StageReason> changes, String stage) {
		List<String> parts = new ArrayList<>();
		names(changes, READ).ifPresent(names -> parts.add("dependencies " + names));
		names(changes, EnumSet.of(StageReason.Kind.OUTPUT)).ifPresent(names -> parts.add("outputs " + names));
		String what = parts.isEmpty() ? stage : String.join(" and ", parts) + " of " + stage;
		return what + " changed. Are you sure you want to commit it?";
	}

	/** @return as Python writes a list */
	private static Optional<String> names(List<StageReason> changes, Set<StageReason.Kind> kinds) {
		String names = changes.stream().filter(reason -> kinds.contains(reason.kind())).map(reason -> "'" + reason.path() + "'").distinct()
				.collect(Collectors.joining(", "));
		return Optional.of("[" + names + "]").filter(_ -> !names.isEmpty());
	}
}
