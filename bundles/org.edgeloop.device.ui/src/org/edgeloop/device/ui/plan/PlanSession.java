package org.edgeloop.device.ui.plan;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.ui.plan.StepRow.Part;
import org.edgeloop.ui.Background;

/**
 * A plan as it is shown while it runs and after it: its steps, its log, what came of it. It knows no widget; to be used from one
 * thread, the one that its background comes back to.
 */
public final class PlanSession {

	/** What stays of a long log. */
	static final int LONGEST_LOG = 20_000;

	/** Is told how a plan goes on, in the session's thread. */
	public interface Listener {

		/** Steps, the result, or whether the plan runs are others than before. */
		void changed();

		/** Lines were added to the log. */
		default void logged(List<LogLine> lines) {
			// the log may be read as a whole
		}
	}

	private final Background background;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final List<StepRow> rows = new ArrayList<>();
	private final List<LogLine> log = new ArrayList<>();
	private Optional<PlanResult> result = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private Optional<Runnable> stop = Optional.empty();
	private Optional<PlanProgress> progress = Optional.empty();
	private boolean isStopping;
	private String title = "";
	private long number;

	public PlanSession(Background background) {
		this.background = background;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/**
	 * Runs a plan; one that still runs is cancelled.
	 *
	 * @param name what is done and to what, as the Progress view shows it
	 */
	public void start(String name, PlanRun run) {
		stop.ifPresent(Runnable::run);
		long mine = ++number;
		clear(name);
		var mailbox = new PlanMailbox(background, batch -> {
			if (mine == number) {
				take(batch);
			}
		});
		stop = Optional.of(background.start(name, whole -> {
			var steps = new PlanProgress(whole);
			background.post(() -> progress = mine == number ? Optional.of(steps) : progress);
			Optional<PlanResult> ended = result(run, mailbox, steps);
			mailbox.flush();
			return ended;
		}, ended -> end(mine, ended, Optional.empty()), failed -> end(mine, Optional.empty(), Optional.of(failed))));
		changed();
	}

	/** @return what came of a plan; empty if it was cancelled before it was made */
	private static Optional<PlanResult> result(PlanRun run, PlanMailbox mailbox, PlanProgress steps) throws IOException {
		try {
			return Optional.of(run.run(mailbox::planned, mailbox, steps));
		} catch (CancellationException e) {
			return Optional.empty();
		}
	}

	private void clear(String name) {
		title = name;
		rows.clear();
		log.clear();
		result = Optional.empty();
		problem = Optional.empty();
		progress = Optional.empty();
		isStopping = false;
	}

	private void take(PlanMailbox.Batch batch) {
		batch.plan().ifPresent(this::show);
		batch.reports().forEach(this::report);
		log.addAll(batch.lines());
		if (log.size() > LONGEST_LOG) {
			log.subList(0, log.size() - LONGEST_LOG).clear();
		}
		changed();
		if (!batch.lines().isEmpty()) {
			listeners.forEach(listener -> listener.logged(batch.lines()));
		}
	}

	/** Shows the steps of a plan that waits to be run, with nothing of an earlier one. */
	public void preview(DevicePlan plan) {
		clear(plan.title());
		show(plan);
		changed();
	}

	/** Says why there is no plan. */
	public void refuse(Problem why) {
		clear("");
		problem = Optional.of(why);
		changed();
	}

	/** Forgets what was run or shown. */
	public void forget() {
		clear("");
		changed();
	}

	private void show(DevicePlan plan) {
		title = plan.title();
		rows.clear();
		Stream.of(rows(Part.CHECK, plan.checks()), rows(Part.STEP, plan.steps()), rows(Part.RECOVERY, plan.recovery())).forEach(rows::addAll);
	}

	private static List<StepRow> rows(Part part, List<DeviceStep> steps) {
		return steps.stream().map(step -> StepRow.waiting(part, step)).toList();
	}

	private void report(StepReport report) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).report().name().equals(report.name())) {
				rows.set(i, rows.get(i).with(report));
				return;
			}
		}
		rows.add(new StepRow(Part.STEP, "", report));
	}

	private void end(long mine, Optional<PlanResult> ended, Optional<Problem> failed) {
		if (mine == number) {
			ended.ifPresent(given -> given.steps().forEach(this::report));
			result = ended;
			problem = failed;
			stop = Optional.empty();
			changed();
		}
	}

	/** Cancels the plan if it runs; what it leaves behind is cleared away by its recovery steps first. */
	public void cancel() {
		stop.ifPresent(Runnable::run);
		isStopping = stop.isPresent();
		changed();
	}

	private void changed() {
		listeners.forEach(Listener::changed);
	}

	/** @return what is done and to what; empty if there was nothing yet */
	public String title() {
		return title;
	}

	/** @return the checks, the steps and the recovery steps, in this order */
	public List<StepRow> rows() {
		return List.copyOf(rows);
	}

	/** @return the log so far, the end of it where it is very long */
	public List<LogLine> log() {
		return List.copyOf(log);
	}

	public boolean isRunning() {
		return stop.isPresent();
	}

	/** @return whether it was cancelled and has not ended yet */
	public boolean isStopping() {
		return isStopping && isRunning();
	}

	/** @return what came of it; empty while it runs, and if no plan could be made */
	public Optional<PlanResult> result() {
		return result;
	}

	/** @return why it failed, or why no plan could be made */
	public Optional<Problem> problem() {
		return problem.or(() -> result.flatMap(PlanResult::problem));
	}

	/** @return what the running step does, and how far it is as a figure from 0 to 1, or −1 where that is not known */
	public Figure figure() {
		PlanProgress.Figure now = progress.filter(_ -> isRunning()).map(PlanProgress::figure).orElse(PlanProgress.Figure.NONE);
		return new Figure(now.task(), now.total() > 0 ? Math.min(1, (double) now.done() / now.total()) : -1);
	}

	/**
	 * How far a step is.
	 *
	 * @param task what is being done; empty for nothing
	 * @param share from 0 to 1; −1 where unknown
	 */
	public record Figure(String task, double share) {
	}

	/** Adds a line of the workbench's own. */
	public void note(String text) {
		var line = new LogLine(Instant.now(), text);
		log.add(line);
		listeners.forEach(listener -> listener.logged(List.of(line)));
	}
}
