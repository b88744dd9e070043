package org.edgeloop.experiment.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.internal.table.ColumnRanks;
import org.edgeloop.experiment.internal.table.FilterScan;
import org.edgeloop.experiment.internal.table.Ranks;
import org.edgeloop.experiment.internal.table.RunNesting;
import org.edgeloop.experiment.internal.table.TableEntries;

/** Puts runs into the order in which they are shown. */
final class RunTableLayout {

	private final RunFrame frame;
	private final TableSettings settings;
	private final MetricSummaries summaries;
	private final RunCells cells;
	private final ColumnRanks ranks;
	private final TableEntries entries = new TableEntries();
	private final List<RunGroup> groups = new ArrayList<>();

	RunTableLayout(RunFrame frame, TableSettings settings, MetricSummaries summaries) {
		this.frame = frame;
		this.settings = settings;
		this.summaries = summaries;
		cells = new RunCells(frame, summaries);
		ranks = new ColumnRanks(frame.blocks(), frame.size());
	}

	RunTable table() {
		BitSet hidden = rows(settings.hidden());
		BitSet pinned = rows(settings.pinned());
		pinned.andNot(hidden);
		BitSet others = FilterScan.matching(frame.blocks(), settings.filter());
		others.andNot(hidden);
		others.andNot(pinned);
		int[] sorted = sorted();
		for (int row : only(sorted, pinned)) {
			entries.add(row, 0, 0);
		}
		layOut(only(sorted, others));
		return new RunTable(frame, settings, summaries, entries, groups, pinned.cardinality() + others.cardinality());
	}

	private BitSet rows(Set<String> runIds) {
		var rows = new BitSet(frame.size());
		runIds.forEach(id -> frame.row(id).ifPresent(rows::set));
		return rows;
	}

	private static int[] only(int[] sorted, BitSet wanted) {
		int[] rows = new int[wanted.cardinality()];
		int count = 0;
		for (int row : sorted) {
			if (wanted.get(row)) {
				rows[count++] = row;
			}
		}
		return rows;
	}

	/** Sorts by the last column first, so that each further sorting keeps what those before it made. */
	private int[] sorted() {
		int[] rows = frame.newestFirst();
		for (ColumnOrder order : settings.order().reversed()) {
			int[] keys = ranks.of(order.column(), summaries);
			rows = Ranks.sort(rows, order.descending() ? Ranks.reverse(keys) : keys);
		}
		return rows;
	}

	private void layOut(int[] rows) {
		if (!settings.groups().isEmpty()) {
			group(rows);
		} else if (settings.nested()) {
			nest(rows);
		} else {
			for (int row : rows) {
				entries.add(row, 0, 0);
			}
		}
	}

	private void nest(int[] rows) {
		RunKey parent = RunKey.tag(RunTags.PARENT);
		var nesting = new RunNesting(rows, row -> rowOf(frame.text(row, parent)), frame.size());
		nesting.layOut(row -> settings.folded().contains(frame.id(row)));
		for (int i = 0; i < nesting.size(); i++) {
			entries.add(nesting.row(i), nesting.depth(i), nesting.children(i));
		}
	}

	private int rowOf(@Nullable String runId) {
		return runId == null ? -1 : frame.row(runId).orElse(-1);
	}

	private void group(int[] rows) {
		int[] together = rows;
		List<int[]> keys = settings.groups().stream().map(this::keys).toList();
		for (int[] key : keys.reversed()) {
			together = Ranks.sort(together, key);
		}
		for (int from = 0; from < together.length;) {
			int to = from + 1;
			while (to < together.length && areTogether(together[from], together[to], keys)) {
				to++;
			}
			addGroup(Arrays.copyOfRange(together, from, to));
			from = to;
		}
	}

	/** Groups stand in the order of their values, the other way round if the table is sorted so. */
	private int[] keys(RunColumn column) {
		int[] keys = ranks.of(column, summaries);
		boolean descending = settings.order().stream().anyMatch(order -> order.column().equals(column) && order.descending());
		return descending ? Ranks.reverse(keys) : keys;
	}

	private static boolean areTogether(int one, int other, List<int[]> keys) {
		return keys.stream().allMatch(key -> key[one] == key[other]);
	}

	private void addGroup(int[] rows) {
		var group = new RunGroup(label(rows[0]), rows);
		entries.add(~groups.size(), 0, rows.length);
		groups.add(group);
		if (!settings.folded().contains(group.label())) {
			for (int row : rows) {
				entries.add(row, 1, 0);
			}
		}
	}

	private String label(int row) {
		return String.join(", ", settings.groups().stream().map(column -> column.title() + " = " + value(row, column)).toList());
	}

	private String value(int row, RunColumn column) {
		String text = cells.text(row, column);
		return text.isEmpty() ? "none" : text;
	}
}
