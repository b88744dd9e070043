package org.edgeloop.experiment.ui.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.table.RunFrame;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.Background;

/**
 * Reads the runs of the chosen experiments, portion by portion, and keeps them up to date while they train. What comes in quick
 * succession is handed on together. Lives in the thread of its target.
 */
public final class RunFeed {

	/** Takes what is read, in its own thread. */
	interface Target {

		/** @param changed the runs whose histories may be others than before; empty at the first reading */
		void framesChanged(RunFrame newer, Set<String> changed);

		/** Reading began, ended or met a problem. */
		void feedChanged();
	}

	/** How long changes are gathered. */
	static final int COALESCE_MILLIS = 250;

	/** More changed runs than these are read all at once. */
	private static final int MOST_SINGLE = 500;

	private final TrackingSession session;
	private final Background background;
	private final Target target;
	private Optional<ExperimentChoice> choice = Optional.empty();
	private RunFrame frame = RunFrame.EMPTY;
	private List<Problem> problems = List.of();
	private boolean deletedShown;
	private Optional<Runnable> reading = Optional.empty();
	private Optional<RunWatch> watch = Optional.empty();
	private final Set<String> changed = new HashSet<>();
	private boolean allChanged;
	private boolean updateDue;
	private long generation;

	RunFeed(TrackingSession session, Background background, Target target) {
		this.session = session;
		this.background = background;
		this.target = target;
	}

	/** Reads the runs of other experiments. */
	void start(Optional<ExperimentChoice> newChoice) {
		stop();
		choice = newChoice;
		frame = RunFrame.EMPTY;
		refresh();
	}

	/** @return whose runs these are */
	public Optional<ExperimentChoice> choice() {
		return choice;
	}

	/** @return whether runs are being read */
	public boolean isReading() {
		return reading.isPresent();
	}

	/** @return what could not be read */
	public List<Problem> problems() {
		return problems;
	}

	public boolean isDeletedShown() {
		return deletedShown;
	}

	/** Shows runs that were deleted and can be restored as well, or no longer. */
	public void setDeletedShown(boolean shown) {
		if (deletedShown != shown) {
			deletedShown = shown;
			refresh();
		}
	}

	/** Stops reading; what has been read stays. */
	public void cancel() {
		reading.ifPresent(Runnable::run);
		reading = Optional.empty();
		generation++;
		target.feedChanged();
	}

	/** Reads all runs again; those that are known stay in sight meanwhile. */
	public void refresh() {
		reading.ifPresent(Runnable::run);
		reading = Optional.empty();
		long number = ++generation;
		changed.clear();
		allChanged = false;
		choice.ifPresent(chosen -> reading = Optional.of(background.start("Reading runs of " + chosen.title(),
				progress -> read(chosen, number, progress), read -> finished(chosen, number, read), problem -> failed(number, problem))));
		target.feedChanged();
	}

	private record Read(RunFrame frame, List<Problem> problems) {
	}

	private Read read(ExperimentChoice chosen, long number, Progress progress) throws IOException {
		boolean isFirst = frame.size() == 0;
		var portions = new RunPortions(part -> {
			if (isFirst) {
				background.post(() -> partial(number, part));
			}
		});
		session.open(chosen.store()).runs(query(chosen), portions, progress);
		return new Read(portions.frame(), portions.problems());
	}

	private RunQuery query(ExperimentChoice chosen) {
		return new RunQuery(chosen.experimentIds(), deletedShown ? EnumSet.allOf(Lifecycle.class) : EnumSet.of(Lifecycle.ACTIVE));
	}

	private void partial(long number, RunFrame part) {
		if (number == generation) {
			frame = part;
			target.framesChanged(part, Set.of());
		}
	}

	private void finished(ExperimentChoice chosen, long number, Read read) {
		if (number == generation) {
			reading = Optional.empty();
			problems = read.problems();
			Set<String> again = ids(frame);
			frame = read.frame();
			target.framesChanged(frame, again);
			target.feedChanged();
			watch(chosen);
		}
	}

	private void failed(long number, Problem problem) {
		if (number == generation) {
			reading = Optional.empty();
			problems = List.of(problem);
			target.feedChanged();
		}
	}

	private static Set<String> ids(RunFrame frame) {
		Set<String> ids = new HashSet<>();
		for (int row = 0; row < frame.size(); row++) {
			ids.add(frame.id(row));
		}
		return ids;
	}

	private Set<String> running() {
		Set<String> ids = new HashSet<>();
		for (int row = 0; row < frame.size(); row++) {
			if (RunStatus.RUNNING.name().equals(frame.text(row, RunAttribute.STATUS))) {
				ids.add(frame.id(row));
			}
		}
		return ids;
	}

	/** Has the store say which runs change; anew whenever other runs are going on. */
	private void watch(ExperimentChoice chosen) {
		Set<String> running = running();
		if (watch.filter(present -> present.covers(chosen, running)).isEmpty()) {
			watch.ifPresent(RunWatch::close);
			watch = Optional.of(new RunWatch(session, background, chosen, running, this::changed));
		}
	}

	/** Reads these runs again soon, because they have been changed here; not every store says so by itself. */
	public void touch(Set<String> runIds) {
		changed(runIds);
	}

	private void changed(Set<String> runIds) {
		if (runIds.isEmpty()) {
			allChanged = true;
		}
		changed.addAll(runIds);
		if (!updateDue) {
			updateDue = true;
			background.later(COALESCE_MILLIS, this::update);
		}
	}

	private void update() {
		updateDue = false;
		if (choice.isEmpty() || reading.isPresent() && changed.isEmpty()) {
			return;
		}
		if (allChanged || changed.size() > MOST_SINGLE) {
			refresh();
			return;
		}
		ExperimentChoice chosen = choice.get();
		long number = generation;
		Set<String> ids = Set.copyOf(changed);
		changed.clear();
		background.start("Updating runs of " + chosen.title(), progress -> readSome(chosen, ids, progress),
				some -> updated(chosen, number, some), problem -> failed(number, problem));
	}

	/** The runs that changed, and the ids of those that are no longer there. */
	private record Some(List<Run> runs, Set<String> gone) {
	}

	private Some readSome(ExperimentChoice chosen, Set<String> ids, Progress progress) throws IOException {
		TrackingStore store = session.open(chosen.store());
		List<Run> runs = new ArrayList<>();
		Set<String> gone = new HashSet<>();
		for (String id : ids) {
			progress.checkCancelled();
			Run run = runOrNull(store, id);
			if (run != null && isShown(chosen, run)) {
				runs.add(run);
			} else {
				gone.add(id);
			}
		}
		return new Some(runs, gone);
	}

	/** A run that is just being written, or that has been deleted, cannot be read: the next change brings it, or it has gone. */
	private static @Nullable Run runOrNull(TrackingStore store, String id) {
		try {
			return store.run(id);
		} catch (IOException e) {
			return null;
		}
	}

	private boolean isShown(ExperimentChoice chosen, Run run) {
		return (deletedShown || run.lifecycle() == Lifecycle.ACTIVE)
				&& (chosen.experimentIds().isEmpty() || chosen.experimentIds().contains(run.experimentId()));
	}

	private void updated(ExperimentChoice chosen, long number, Some some) {
		if (number == generation) {
			frame = frame.with(some.runs());
			Set<String> gone = new HashSet<>(some.gone());
			gone.retainAll(ids(frame));
			if (!gone.isEmpty()) {
				frame = frame.without(gone);
			}
			Set<String> touched = new HashSet<>(some.gone());
			some.runs().forEach(run -> touched.add(run.id()));
			target.framesChanged(frame, touched);
			session.runsChanged(chosen.store(), touched);
			watch(chosen);
		}
	}

	/** Stops reading and watching. */
	void stop() {
		reading.ifPresent(Runnable::run);
		reading = Optional.empty();
		watch.ifPresent(RunWatch::close);
		watch = Optional.empty();
		problems = List.of();
		generation++;
	}
}
