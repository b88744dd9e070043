package org.edgeloop.experiment.ui.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.search.RunFilter;
import org.edgeloop.experiment.search.RunSyntaxException;
import org.edgeloop.experiment.table.ColumnOrder;
import org.edgeloop.experiment.table.ExportRunsOperation;
import org.edgeloop.experiment.table.MetricSummaries;
import org.edgeloop.experiment.table.RunColumn;
import org.edgeloop.experiment.table.RunFrame;
import org.edgeloop.experiment.table.RunTable;
import org.edgeloop.experiment.table.TableSettings;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.Background;

/**
 * The logic of the Runs view: which runs, which columns, in which order. It lives in one thread, reads stores and sorts tables in
 * others, and shows the last table until the next one is ready.
 */
public final class RunsPresenter implements RunFeed.Target {

	/** Is told in the presenter's thread. */
	public interface Listener {

		/** There is another table. */
		void tableChanged();

		/** Other columns are shown. */
		void columnsChanged();

		/** Cells of the same table have become known. */
		void cellsChanged();

		/** What is said of the whole has changed. */
		void statusChanged();
	}

	private final TrackingSession session;
	private final Background background;
	private final RunFeed feed;
	private final CellFeed cells;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private RunFrame frame = RunFrame.EMPTY;
	private final RunsArrangement arrangement = new RunsArrangement(this::layOut);
	private List<ShownColumn> columns = List.of();
	private boolean columnsChosen;
	private String filterText = "";
	private Optional<String> filterProblem = Optional.empty();
	private RunTable table = RunTable.of(RunFrame.EMPTY, TableSettings.PLAIN, MetricSummaries.NONE);
	private boolean layingOut;
	private boolean outdated;

	public RunsPresenter(TrackingSession session, Background background) {
		this.session = session;
		this.background = background;
		this.feed = new RunFeed(session, background, this);
		this.cells = new CellFeed(session, background, this::cellsRead);
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Shows the runs of other experiments, or of none. */
	public void show(Optional<ExperimentChoice> choice) {
		frame = RunFrame.EMPTY;
		cells.start(choice.map(ExperimentChoice::store));
		arrangement.forgetRuns();
		feed.start(choice);
		layOut();
	}

	/** @return what reads the runs */
	public RunFeed feed() {
		return feed;
	}

	@Override
	public void framesChanged(RunFrame newer, Set<String> changed) {
		frame = newer;
		cells.summaries().forget(changed);
		layOut();
	}

	@Override
	public void feedChanged() {
		listeners.forEach(Listener::statusChanged);
	}

	/** @return the table that is shown; another one as soon as there is a newer one */
	public RunTable table() {
		return table;
	}

	public RunFrame frame() {
		return frame;
	}

	public MetricSummaries summaries() {
		return cells.summaries();
	}

	/** @return which runs are shown in which order, for the user to change */
	public RunsArrangement arrangement() {
		return arrangement;
	}

	public TableSettings settings() {
		return arrangement.settings();
	}

	/** Lays the table out in the background; of several wishes that come meanwhile, the last one is fulfilled. */
	private void layOut() {
		if (layingOut) {
			outdated = true;
			return;
		}
		layingOut = true;
		outdated = false;
		RunFrame shown = frame;
		TableSettings wanted = settings();
		MetricSummaries known = cells.summaries();
		List<ShownColumn> chosen = columnsChosen ? columns : List.of();
		background.start("Sorting runs", _ -> Layout.of(RunTable.of(shown, wanted, known), chosen), this::laidOut, _ -> layingOut = false);
	}

	/** A table, and its columns: those that are usual for its runs where the user chose none. */
	private record Layout(RunTable table, List<ShownColumn> columns) {

		static Layout of(RunTable table, List<ShownColumn> chosen) {
			List<ShownColumn> columns = chosen.isEmpty() ? new UsualColumns(table.frame()).columns() : chosen;
			return new Layout(table.prepared(columns.stream().map(ShownColumn::column).toList()), columns);
		}
	}

	private void laidOut(Layout layout) {
		layingOut = false;
		table = layout.table();
		listeners.forEach(Listener::tableChanged);
		if (!columnsChosen && table.frame().size() > 0) {
			show(layout.columns());
		}
		if (outdated) {
			layOut();
		} else {
			cells.needAll(frame, sortedBy());
		}
	}

	/** @return columns by which the whole table is sorted or grouped, so that each of their cells is needed */
	private List<RunColumn> sortedBy() {
		var by = new ArrayList<>(settings().groups());
		settings().order().stream().map(ColumnOrder::column).forEach(by::add);
		return by.stream().filter(RunColumn::needsHistory).toList();
	}

	private void cellsRead() {
		if (sortedBy().isEmpty()) {
			listeners.forEach(Listener::cellsChanged);
		} else {
			layOut();
		}
	}

	/** Has the cells of a row read that nobody knows yet; called for rows in sight. */
	public void need(int index) {
		cells.need(table, index, columns);
	}

	/** @return behind the run's name and marks */
	public List<ShownColumn> columns() {
		return columns;
	}

	/** Shows these columns, as the user chose. */
	public void setColumns(List<ShownColumn> chosen) {
		columnsChosen = true;
		show(chosen);
	}

	/** Shows the columns that are usual for the runs that there are. */
	public void resetColumns() {
		columnsChosen = false;
		show(new UsualColumns(frame).columns());
	}

	/** @return whether the user chose the columns */
	public boolean areColumnsChosen() {
		return columnsChosen;
	}

	private void show(List<ShownColumn> newColumns) {
		if (!newColumns.equals(columns)) {
			columns = List.copyOf(newColumns);
			listeners.forEach(Listener::columnsChanged);
		}
	}

	/** Shows another one in place of a column; what is sorted and grouped by it follows. */
	public void replace(ShownColumn older, ShownColumn newer) {
		setColumns(columns.stream().map(column -> column.equals(older) ? newer : column).toList());
		arrangement.replace(older.column(), newer.column());
	}

	/** @return what stands in the filter field */
	public String filterText() {
		return filterText;
	}

	/** @return why the text is no filter; the last one that was stays in force meanwhile */
	public Optional<String> filterProblem() {
		return filterProblem;
	}

	public void setFilterText(String text) {
		filterText = text;
		try {
			RunFilter filter = RunFilter.parse(text);
			filterProblem = Optional.empty();
			arrangement.filter(filter);
		} catch (RunSyntaxException e) {
			filterProblem = Optional.of(String.valueOf(e.getMessage()));
		}
		listeners.forEach(Listener::statusChanged);
	}

	/** @return writes the table as it is shown: its runs in their order, folded away or not, with their ids and the columns that are shown */
	public Background.Work<Path> export(Path file) {
		List<RunColumn> all = new ArrayList<>(List.of(RunColumn.of(RunAttribute.ID), RunColumn.of(RunAttribute.NAME)));
		columns.stream().map(ShownColumn::column).filter(column -> !all.contains(column)).forEach(all::add);
		RunTable shown = table;
		Optional<TrackedStore> store = feed.choice().map(ExperimentChoice::store);
		MetricSummaries known = cells.summaries();
		return progress -> {
			List<String> runs = shown.runIds();
			if (store.isPresent()) {
				CellFeed.complete(session, store.get(), known, all, runs, progress);
			}
			new ExportRunsOperation(shown.frame(), runs, all, known, file).run(progress);
			return file;
		};
	}

	/** @return how many runs there are and which are shown, in words */
	public String summary() {
		return RunsSummary.of(this);
	}

	/** Stops reading and watching. */
	public void close() {
		feed.stop();
		cells.start(Optional.empty());
	}
}
