package org.edgeloop.experiment.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.internal.table.TableEntries;

/**
 * The table of runs as it is shown: filtered, sorted, grouped or nested. A snapshot that never changes, but for cells of metrics that
 * {@link MetricSummaries} comes to know. It is made off the user interface thread, which may then ask it for any row and any cell.
 */
public final class RunTable {

	private static final int LARGE_GROUP = 256;

	private record GroupCell(int index, RunColumn column) {
	}

	private final RunFrame frame;
	private final TableSettings settings;
	private final MetricSummaries summaries;
	private final RunCells cells;
	private final TableEntries entries;
	private final List<RunGroup> groups;
	private final Map<GroupCell, String> groupCells = new ConcurrentHashMap<>();
	private final int runs;
	/** By row of the frame: one more than the index at which it is shown, 0 for none. */
	private final int[] places;

	RunTable(RunFrame frame, TableSettings settings, MetricSummaries summaries, TableEntries entries, List<RunGroup> groups, int runs) {
		this.frame = frame;
		this.settings = settings;
		this.summaries = summaries;
		this.cells = new RunCells(frame, summaries);
		this.entries = entries;
		this.groups = groups;
		this.runs = runs;
		places = new int[frame.size()];
		for (int index = 0; index < entries.size(); index++) {
			if (entries.row(index) >= 0) {
				places[entries.row(index)] = index + 1;
			}
		}
	}

	/** Lays runs out; takes a while where there are many. */
	public static RunTable of(RunFrame frame, TableSettings settings, MetricSummaries summaries) {
		return new RunTableLayout(frame, settings, summaries).table();
	}

	public RunFrame frame() {
		return frame;
	}

	public TableSettings settings() {
		return settings;
	}

	/** @return how many rows are shown, headings of groups among them */
	public int size() {
		return entries.size();
	}

	/** @return how many runs fulfil the filter or are pinned, and are not hidden; folded away or not */
	public int runs() {
		return runs;
	}

	public TableRow row(int index) {
		int row = entries.row(index);
		if (row < 0) {
			RunGroup group = groups.get(~row);
			return new TableRow.OfGroup(group.label(), group.rows().length, settings.folded().contains(group.label()));
		}
		String id = frame.id(row);
		int children = entries.children(index);
		return new TableRow.OfRun(id, row, entries.depth(index), settings.pinned().contains(id), children,
				children > 0 && settings.folded().contains(id));
	}

	/** @return where a run is shown */
	public OptionalInt indexOf(String runId) {
		int place = frame.row(runId).stream().map(row -> places[row]).findFirst().orElse(0);
		return place == 0 ? OptionalInt.empty() : OptionalInt.of(place - 1);
	}

	/** @return the runs that stand below the heading of a group, folded away or not; the run itself for any other row */
	public List<String> runIds(int index) {
		int row = entries.row(index);
		return row >= 0 ? List.of(frame.id(row)) : Arrays.stream(groups.get(~row).rows()).mapToObj(frame::id).toList();
	}

	/** @return all runs from top to bottom, those that are folded away in their places */
	public List<String> runIds() {
		RunTable whole = settings.folded().isEmpty() ? this : of(frame, settings.withFolded(Set.of()), summaries);
		return IntStream.range(0, whole.size()).map(whole.entries::row).filter(row -> row >= 0).mapToObj(frame::id).toList();
	}

	/** @return the number in a run's cell, NaN included; none if there is none, if it is not known yet, and in groups */
	public OptionalDouble number(int index, RunColumn column) {
		int row = entries.row(index);
		return row < 0 ? OptionalDouble.empty() : cells.number(row, column);
	}

	/** @return what the numbers of a group come to */
	public GroupFigures figures(int index, RunColumn column) {
		return groups.get(~entries.row(index)).figures(cells, column);
	}

	/** @return what a cell shows; for a group the mean of its numbers, or what all of its runs have */
	public String text(int index, RunColumn column) {
		int row = entries.row(index);
		return row < 0 ? textOfGroup(index, column) : cells.text(row, column);
	}

	private String textOfGroup(int index, RunColumn column) {
		RunGroup group = groups.get(~entries.row(index));
		// What is read meanwhile changes the mean of a metric's other values; a small group is looked through in no time.
		boolean isKept = !column.needsHistory() && group.rows().length >= LARGE_GROUP;
		return isKept ? groupCells.computeIfAbsent(new GroupCell(index, column), _ -> group.text(cells, column)) : group.text(cells, column);
	}

	/** Looks through large groups for what they show in some columns, so that asking for it afterwards costs nothing. @return this table */
	public RunTable prepared(List<RunColumn> columns) {
		for (int index = 0; index < size(); index++) {
			if (entries.row(index) < 0 && groups.get(~entries.row(index)).rows().length >= LARGE_GROUP) {
				for (RunColumn column : columns) {
					textOfGroup(index, column);
				}
			}
		}
		return this;
	}

	/** @return of those columns that a row needs and {@link MetricSummaries} has not read yet */
	public List<RunColumn> unknown(int index, List<RunColumn> columns) {
		int row = entries.row(index);
		return row < 0 ? List.of() : columns.stream().filter(column -> column.needsHistory() && frame.number(row, column.key()).isPresent()
				&& !summaries.isKnown(frame.id(row), column.key().name(), column.choice())).toList();
	}

	/** @return the run's name, or its id if it has none */
	public String label(String runId) {
		String name = frame.row(runId).stream().mapToObj(row -> frame.text(row, RunAttribute.NAME)).findFirst().orElse("");
		return name.isEmpty() ? runId : name;
	}
}
