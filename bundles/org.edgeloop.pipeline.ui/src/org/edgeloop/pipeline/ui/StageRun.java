package org.edgeloop.pipeline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.RunState;
import org.edgeloop.pipeline.ui.RunLine.Tone;
import org.edgeloop.ui.Background;

/** Stages as they are run: how each goes, what is said, what came of it. To be used from the one thread that its background comes back to. */
public final class StageRun {

	/** What stays of a long log. */
	static final int LONGEST_LOG = 20_000;

	/** Is told how a run goes on. */
	public interface Listener {

		/** The stages go otherwise than before, or the run began or ended. */
		void changed();

		/** Lines were added to the log. */
		default void logged(List<RunLine> lines) {
			// the log may be read as a whole
		}

		/** The run is over, whatever came of it. */
		default void ended() {
			// seen from what changed, too
		}
	}

	private final Path root;
	private final Background background;
	private final StageSource source;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, RunState> states = new LinkedHashMap<>();
	private final List<RunLine> log = new ArrayList<>();
	private Optional<Problem> problem = Optional.empty();
	private Optional<Runnable> stop = Optional.empty();
	private boolean isStopping;
	private boolean wasStopped;

	StageRun(Path root, Background background, StageSource source) {
		this.root = root;
		this.background = background;
		this.source = source;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Runs stages, unless some run already. */
	void start(ReproOptions options) {
		if (isRunning()) {
			return;
		}
		clear();
		var mailbox = new RunMailbox(background, this::take);
		String what = options.targets().isEmpty() ? "the stages of " + root.getFileName() : String.join(", ", options.targets());
		stop = Optional.of(background.start("Running " + what, progress -> {
			try {
				source.run(root, options, mailbox, progress);
				return false;
			} catch (CancellationException e) {
				return true;
			} finally {
				mailbox.flush();
			}
		}, cancelled -> end(Optional.empty(), cancelled), failure -> end(Optional.of(failure), false)));
		changed();
	}

	private void clear() {
		states.clear();
		log.clear();
		problem = Optional.empty();
		isStopping = false;
		wasStopped = false;
	}

	private void take(RunMailbox.Batch batch) {
		batch.states().forEach(states::put);
		log.addAll(batch.lines());
		if (log.size() > LONGEST_LOG) {
			log.subList(0, log.size() - LONGEST_LOG).clear();
		}
		if (!batch.states().isEmpty()) {
			changed();
		}
		if (!batch.lines().isEmpty()) {
			listeners.forEach(listener -> listener.logged(batch.lines()));
		}
	}

	private void end(Optional<Problem> failure, boolean cancelled) {
		problem = failure;
		wasStopped = cancelled;
		stop = Optional.empty();
		failure.ifPresent(cause -> note(cause.what() + (cause.remedy().isEmpty() ? "" : ". " + cause.remedy()), Tone.WARNING));
		note(summary(), Tone.END);
		changed();
		listeners.forEach(Listener::ended);
	}

	private void note(String text, Tone tone) {
		var line = new RunLine("", text, tone);
		log.add(line);
		listeners.forEach(listener -> listener.logged(List.of(line)));
	}

	/** Stops what runs, with all that it has started. */
	public void cancel() {
		if (isRunning()) {
			isStopping = true;
			stop.ifPresent(Runnable::run);
			changed();
		}
	}

	private void changed() {
		listeners.forEach(Listener::changed);
	}

	public boolean isRunning() {
		return stop.isPresent();
	}

	/** @return whether it is to stop and has not yet */
	public boolean isStopping() {
		return isStopping && isRunning();
	}

	/** @return how a stage goes or went in the last run; empty if it had no part in it */
	public Optional<RunState> state(String address) {
		return Optional.ofNullable(states.get(address));
	}

	/** @return what was said so far, the end of it where it is very long */
	public List<RunLine> log() {
		return List.copyOf(log);
	}

	/** @return why the run failed */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return how many stages of the last run have come to their end, and how many there are */
	int[] figure() {
		return new int[] { (int) states.values().stream().filter(RunState::isLast).count(), states.size() };
	}

	/** @return how the run goes or what came of it, in a sentence; empty if there was none */
	public String summary() {
		if (isRunning()) {
			int[] figure = figure();
			return isStopping ? "Stopping" : figure[1] == 0 ? "Running" : "Running: %d of %d stages done".formatted(figure[0], figure[1]);
		}
		if (states.isEmpty() && problem.isEmpty()) {
			return wasStopped ? "Stopped" : "";
		}
		return (wasStopped ? "Stopped" : problem.isPresent() ? "Failed" : "Finished") + counts();
	}

	private String counts() {
		Map<RunState, Integer> counts = new EnumMap<>(RunState.class);
		states.values().stream().filter(RunState::isLast).forEach(state -> counts.merge(state, 1, Integer::sum));
		List<String> parts = new ArrayList<>();
		counts.forEach((state, count) -> parts.add("%d %s".formatted(count, StageCondition.of(state).word())));
		return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
	}
}
