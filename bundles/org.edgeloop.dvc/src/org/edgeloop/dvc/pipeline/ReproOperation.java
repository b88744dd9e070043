package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.GitIgnore;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.internal.pipeline.RunContext;
import org.edgeloop.dvc.internal.pipeline.RunPlan;
import org.edgeloop.dvc.internal.pipeline.RunSchedule;
import org.edgeloop.dvc.internal.pipeline.StageExecutor;
import org.edgeloop.dvc.internal.pipeline.StageSupply;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Runs the stages that are not up to date, each after those that it depends on: {@code dvc repro}. What was done stays done when it is
 * cancelled or when a stage fails: the lock is written after each stage.
 */
public final class ReproOperation {

	private final Path workingFolder;
	private final ReproOptions options;
	private final ReproListener listener;
	private final Optional<PullSource> source;

	/** @param workingFolder a folder in the repository; targets are relative to it */
	public ReproOperation(Path workingFolder, ReproOptions options, ReproListener listener) {
		this(workingFolder, options, listener, Optional.empty());
	}

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param source where data that is missing is brought from, if that is wanted
	 */
	public ReproOperation(Path workingFolder, ReproOptions options, ReproListener listener, Optional<PullSource> source) {
		this.source = source;
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.options = options;
		this.listener = new OrderlyListener(listener);
	}

	/**
	 * @throws ProblemException if a stage fails or cannot be read, or if a target is not found
	 * @throws IOException if a file cannot be read or written
	 * @throws CancellationException if the user asked to stop; the commands that ran have been ended with all that they started
	 */
	public ReproResult run(Progress progress) throws IOException {
		StageGraph graph = load(progress);
		RunPlan plan = RunPlan.of(graph.dependencies(), options, workingFolder);
		listener.planned(plan.steps());
		progress.begin("Reproducing stages", plan.steps().size());
		var schedule = new RunSchedule(plan, options.has(ReproOptions.Flag.FORCE));
		try (WorkspaceData data = WorkspaceData.open(graph.repository())) {
			Optional<StageSupply> supply = source.map(from -> new StageSupply(graph.repository(), from));
			RunContext context = RunContext.of(workingFolder, data, options, listener, supply);
			if (supply.isPresent() && !options.has(ReproOptions.Flag.NO_RUN_CACHE)) {
				supply.get().fetchRuns(progress).ifPresent(why -> listener.warned("Failed to pull run cache: " + why));
			}
			try (var executor = new StageExecutor(context, schedule, graph::record, graph::upstreamOf)) {
				executor.run(progress);
			}
			stage(graph, context, progress);
			List<String> toTrack = context.toTrack().stream().map(context::display).sorted().toList();
			return new ReproResult(schedule.reproduced(), schedule.states(), toTrack);
		}
	}

	private static void stage(StageGraph graph, RunContext context, Progress progress) throws IOException {
		if (graph.repository().config().autostage() && !context.toTrack().isEmpty()) {
			GitIgnore.stage(graph.repository().root(), List.copyOf(context.toTrack()), progress);
		}
	}

	private StageGraph load(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(DvcRepository.open(workingFolder), progress)) {
			return StageGraph.load(workingFolder, progress);
		}
	}

	/** Tells one thing at a time, from whatever thread it comes. */
	private record OrderlyListener(ReproListener told) implements ReproListener {

		@Override
		public synchronized void planned(List<Stage> stages) {
			told.planned(stages);
		}

		@Override
		public synchronized void changed(Stage stage, RunState state) {
			told.changed(stage, state);
		}

		@Override
		public synchronized boolean agreed(Stage stage, String statement) {
			return told.agreed(stage, statement);
		}

		@Override
		public synchronized void logged(Stage stage, LogLine line) {
			told.logged(stage, line);
		}

		@Override
		public synchronized void said(String line) {
			told.said(line);
		}

		@Override
		public synchronized void warned(String line) {
			told.warned(line);
		}
	}
}
