package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.MetricSummaries;
import org.edgeloop.experiment.table.RunColumn;

/** Ranks the rows of all blocks by a column. */
public final class ColumnRanks {

	private final List<RunBlock> blocks;
	private final int rows;

	public ColumnRanks(List<RunBlock> blocks, int rows) {
		this.blocks = blocks;
		this.rows = rows;
	}

	/** @param summaries for choices other than the last value */
	public int[] of(RunColumn column, MetricSummaries summaries) {
		RunKey key = column.key();
		if (column.needsHistory()) {
			return ofSummaries(column, summaries);
		}
		if (key.kind() == RunKey.Kind.METRIC) {
			return ofMetric(key);
		}
		if (key.equals(RunKey.of(RunAttribute.ID))) {
			return ofIds();
		}
		return key.isNumber() ? ofTimes(key.attribute().orElseThrow()) : Ranks.ofWords(blocks, key, rows);
	}

	private int[] ofMetric(RunKey key) {
		double[] values = new double[rows];
		boolean[] present = new boolean[rows];
		int first = 0;
		for (RunBlock block : blocks) {
			NumberColumn column = block.metrics().get(key);
			for (int place = 0; column != null && place < column.values().length; place++) {
				int row = first + column.rows().row(place);
				values[row] = column.values()[place];
				present[row] = true;
			}
			first += block.size();
		}
		return Ranks.ofNumbers(values, present);
	}

	private int[] ofSummaries(RunColumn column, MetricSummaries summaries) {
		double[] values = new double[rows];
		boolean[] present = new boolean[rows];
		int row = 0;
		for (RunBlock block : blocks) {
			for (String id : block.ids()) {
				put(summaries.value(id, column.key().name(), column.choice()), row++, values, present);
			}
		}
		return Ranks.ofNumbers(values, present);
	}

	/** Ranks by an attribute that is a time. */
	public int[] ofTimes(RunAttribute attribute) {
		double[] values = new double[rows];
		boolean[] present = new boolean[rows];
		int row = 0;
		for (RunBlock block : blocks) {
			for (int i = 0; i < block.size(); i++) {
				put(attribute.number(block.started()[i], block.ended()[i]), row++, values, present);
			}
		}
		return Ranks.ofNumbers(values, present);
	}

	private static void put(OptionalDouble value, int row, double[] values, boolean[] present) {
		present[row] = value.isPresent();
		values[row] = value.orElse(0);
	}

	private int[] ofIds() {
		String[] ids = blocks.stream().flatMap(block -> Arrays.stream(block.ids())).toArray(String[]::new);
		String[] sorted = ids.clone();
		Arrays.parallelSort(sorted);
		return Arrays.stream(ids).mapToInt(id -> Arrays.binarySearch(sorted, id)).toArray();
	}

	/** @return all rows, those that started last first; by id where they started together */
	public int[] newestFirst() {
		int[] all = new int[rows];
		Arrays.setAll(all, row -> row);
		int[] started = Ranks.reverse(ofTimes(RunAttribute.STARTED));
		int[] sorted = Ranks.sort(all, started);
		for (int from = 0; from < rows;) {
			int to = from + 1;
			while (to < rows && started[sorted[to]] == started[sorted[from]]) {
				to++;
			}
			if (to - from > 1) {
				sortById(sorted, from, to);
			}
			from = to;
		}
		return sorted;
	}

	private void sortById(int[] sorted, int from, int to) {
		Integer[] together = Arrays.stream(sorted, from, to).boxed().toArray(Integer[]::new);
		Arrays.sort(together, (a, b) -> id(a).compareTo(id(b)));
		for (int i = from; i < to; i++) {
			sorted[i] = together[i - from];
		}
	}

	private String id(int row) {
		return blocks.get(row / RunBlock.MOST).ids()[row % RunBlock.MOST];
	}
}
