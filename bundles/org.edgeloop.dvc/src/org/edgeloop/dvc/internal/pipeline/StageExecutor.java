package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.dvc.pipeline.RunState;
import org.edgeloop.dvc.pipeline.Stage;
import org.eclipse.jdt.annotation.Nullable;

/** Has the stages of a schedule reproduced, as many at a time as are allowed, and decides what a failure means for the others. */
public final class StageExecutor implements AutoCloseable {

	/** How a stage ended. */
	private record End(Stage stage, RunState state, @Nullable Exception failure) {
	}

	private final RunContext context;
	private final RunSchedule schedule;
	private final Function<Stage, RecordedStage> records;
	private final Function<Stage, List<Stage>> upstream;
	private final BlockingQueue<End> ends = new LinkedBlockingQueue<>();
	private final ExecutorService threads;
	private final AtomicBoolean interrupted = new AtomicBoolean();
	private boolean failed;
	private int running;
	private boolean lineBefore;

	/**
	 * @param records what was recorded of a stage
	 * @param upstream the stages that make what a stage reads
	 */
	public StageExecutor(RunContext context, RunSchedule schedule, Function<Stage, RecordedStage> records,
			Function<Stage, List<Stage>> upstream) {
		this.context = context;
		this.schedule = schedule;
		this.records = records;
		this.upstream = upstream;
		threads = Executors.newFixedThreadPool(context.options().jobs(), Thread.ofPlatform().daemon().name("stage-", 1).factory());
	}

	/**
	 * @throws ProblemException if a stage failed, unless failures are ignored
	 * @throws CancellationException if the user asked to stop
	 */
	public void run(Progress progress) throws IOException {
		Progress untilInterrupted = progress.until(interrupted::get);
		@Nullable Exception failure = null;
		beginReady(untilInterrupted);
		while (running > 0) {
			End end = nextEnd();
			running--;
			failure = failure == null ? end.failure() : failure;
			settle(end);
			progress.worked(1);
			if (!failed && !untilInterrupted.isCancelled()) {
				beginReady(untilInterrupted);
			}
		}
		finish(untilInterrupted, failure);
	}

	private void beginReady(Progress progress) {
		for (Stage stage : schedule.ready()) {
			if (running < context.options().jobs()) {
				schedule.begin(stage);
				running++;
				boolean forced = schedule.isForced(stage);
				threads.execute(() -> ends.add(reproduce(stage, forced, progress)));
			}
		}
	}

	private End reproduce(Stage stage, boolean forced, Progress progress) {
		try {
			sayEmptyLine();
			List<RecordedStage> before = upstream.apply(stage).stream().map(records).toList();
			return new End(stage, new StageRunner(context, records.apply(stage), progress).reproduce(forced, before), null);
		} catch (CancellationException e) {
			return new End(stage, RunState.CANCELLED, null);
		} catch (IOException | RuntimeException e) {
			return new End(stage, RunState.FAILED, e);
		}
	}

	/** What DVC says of a stage that ran is set off from the next one. */
	private synchronized void sayEmptyLine() {
		if (lineBefore) {
			context.listener().said("");
			lineBefore = false;
		}
	}

	private synchronized void settle(End end) {
		schedule.end(end.stage(), end.state(), context.options().has(Flag.FORCE_DOWNSTREAM));
		context.listener().changed(end.stage(), end.state());
		lineBefore = end.state() == RunState.DONE || end.state() == RunState.RESTORED;
		Exception failure = end.failure();
		if (failure == null) {
			return;
		}
		if (context.options().has(Flag.IGNORE_ERRORS)) {
			context.listener().warned(words(failure) + " (ignored)");
		} else if (context.options().has(Flag.KEEP_GOING)) {
			context.listener().warned(words(failure));
			skipDependents(end.stage());
		} else {
			// What runs meanwhile may have run for hours: it comes to its end.
			failed = true;
		}
	}

	private void skipDependents(Stage failed) {
		List<Stage> skipped = schedule.skipDependentsOf(failed);
		skipped.forEach(stage -> context.listener().changed(stage, RunState.SKIPPED));
		if (!skipped.isEmpty()) {
			context.listener().warned((skipped.size() > 1 ? "Stages " : "Stage ") + names(skipped) + " will be skipped due to this failure");
		}
	}

	private void finish(Progress progress, @Nullable Exception failure) throws IOException {
		if (progress.isCancelled()) {
			end(RunState.CANCELLED);
			throw new CancellationException();
		}
		end(RunState.SKIPPED);
		if (failure == null || context.options().has(Flag.IGNORE_ERRORS)) {
			return;
		}
		List<Stage> failed = schedule.in(EnumSet.of(RunState.FAILED));
		String what = "failed to reproduce " + (failed.size() > 1 ? "stages: " : "") + names(failed);
		boolean saidBefore = context.options().has(Flag.KEEP_GOING);
		Problem cause = failure instanceof ProblemException known ? known.problem() : Problem.error(words(failure), "", "");
		throw new ProblemException(Problem.error(saidBefore ? what : what + ": " + cause.what(), cause.where(), cause.remedy()), failure);
	}

	private void end(RunState state) {
		List<Stage> open = schedule.states().entrySet().stream().filter(entry -> !entry.getValue().isLast()).map(Map.Entry::getKey).toList();
		schedule.endAll(state);
		open.forEach(stage -> context.listener().changed(stage, state));
	}

	private String names(List<Stage> stages) {
		var names = new ArrayList<>(stages.stream().map(stage -> "'" + context.address(stage) + "'").toList());
		String last = names.removeLast();
		return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
	}

	private static String words(Exception failure) {
		return failure instanceof IOException io ? IoCause.inWords(io) : String.valueOf(failure);
	}

	/** Whoever interrupts this thread wants the stages ended, which then say so. */
	private End nextEnd() {
		while (true) {
			try {
				return ends.take();
			} catch (InterruptedException e) {
				interrupted.set(true);
			}
		}
	}

	@Override
	public void close() {
		threads.shutdownNow();
		if (interrupted.get()) {
			Thread.currentThread().interrupt();
		}
	}
}
