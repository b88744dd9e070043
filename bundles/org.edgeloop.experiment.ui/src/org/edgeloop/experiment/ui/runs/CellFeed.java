package org.edgeloop.experiment.ui.runs;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.table.MetricSummaries;
import org.edgeloop.experiment.table.RunColumn;
import org.edgeloop.experiment.table.RunFrame;
import org.edgeloop.experiment.table.RunTable;
import org.edgeloop.experiment.table.TableRow;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.Background;

/** Reads the histories behind cells that show more than a last value: of rows in sight, or of all rows where the table is sorted by them. */
final class CellFeed {

	private static final int GATHER_MILLIS = 60;

	private final TrackingSession session;
	private final Background background;
	private final Runnable read;
	private final Map<RunColumn, Set<String>> pending = new LinkedHashMap<>();
	private Optional<TrackedStore> store = Optional.empty();
	private MetricSummaries summaries = new MetricSummaries();
	private Optional<Runnable> reading = Optional.empty();
	private boolean due;

	/** @param read told in the presenter's thread when more is known */
	CellFeed(TrackingSession session, Background background, Runnable read) {
		this.session = session;
		this.background = background;
		this.read = read;
	}

	/** Forgets all, and reads from another store. */
	void start(Optional<TrackedStore> newStore) {
		reading.ifPresent(Runnable::run);
		reading = Optional.empty();
		pending.clear();
		store = newStore;
		summaries = new MetricSummaries();
	}

	MetricSummaries summaries() {
		return summaries;
	}

	/** Has the cells of a run in a row read. */
	void need(RunTable table, int index, List<ShownColumn> columns) {
		if (table.row(index) instanceof TableRow.OfRun run) {
			columns.stream().filter(ShownColumn::isMetric).filter(column -> column.isOutline() || column.column().needsHistory())
					.filter(column -> table.frame().number(run.frameRow(), column.key()).isPresent())
					.forEach(column -> need(column.column(), List.of(run.runId())));
		}
	}

	/** Has the cells of all runs read. */
	void needAll(RunFrame frame, List<RunColumn> columns) {
		for (RunColumn column : columns) {
			Set<String> ids = new HashSet<>();
			for (int row = 0; row < frame.size(); row++) {
				if (frame.number(row, column.key()).isPresent()) {
					ids.add(frame.id(row));
				}
			}
			need(column, ids);
		}
	}

	private void need(RunColumn column, Collection<String> runIds) {
		MetricSummaries known = summaries;
		for (String id : runIds) {
			if (!known.isKnown(id, column.key().name(), column.choice())) {
				pending.computeIfAbsent(column, _ -> new HashSet<>()).add(id);
			}
		}
		if (!pending.isEmpty() && !due) {
			due = true;
			background.later(GATHER_MILLIS, this::start);
		}
	}

	private void start() {
		due = false;
		if (reading.isPresent() || pending.isEmpty() || store.isEmpty()) {
			return;
		}
		Map<RunColumn, Set<String>> wanted = new LinkedHashMap<>(pending);
		pending.clear();
		TrackedStore from = store.get();
		MetricSummaries into = summaries;
		reading = Optional.of(background.start("Reading histories of " + from.name(), progress -> load(from, wanted, into, progress),
				this::done, _ -> done(into)));
	}

	private MetricSummaries load(TrackedStore from, Map<RunColumn, Set<String>> wanted, MetricSummaries into, Progress progress) throws IOException {
		TrackingStore opened = session.open(from);
		progress.begin("Reading histories", wanted.size());
		for (Map.Entry<RunColumn, Set<String>> entry : wanted.entrySet()) {
			MetricChoice choice = entry.getKey().choice();
			into.load(opened, entry.getValue(), entry.getKey().key().name(), choice.isLast() ? MetricChoice.MIN : choice, progress);
			progress.worked(1);
		}
		return into;
	}

	/**
	 * Reads what columns need of all of these runs, before all of it is handed on. Background thread only.
	 *
	 * @return what is known then
	 */
	static MetricSummaries complete(TrackingSession session, TrackedStore store, MetricSummaries known, List<RunColumn> columns,
			List<String> runIds, Progress progress) throws IOException {
		for (RunColumn column : columns) {
			if (column.needsHistory()) {
				known.load(session.open(store), runIds, column.key().name(), column.choice(), progress);
			}
		}
		return known;
	}

	/** Cells whose histories cannot be read stay empty, until they are asked for again. */
	private void done(MetricSummaries into) {
		if (into == summaries) {
			reading = Optional.empty();
			read.run();
			start();
		}
	}
}
