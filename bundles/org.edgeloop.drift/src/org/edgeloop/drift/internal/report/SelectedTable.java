package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.RowBatchSink;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/**
 * Some rows of a table, in its order. Closing it closes the table.
 *
 * @param chosen their numbers in the table, ascending
 */
record SelectedTable(Table table, int[] chosen) implements Table {

	@Override
	public String name() {
		return table.name();
	}

	@Override
	public List<TableColumn> columns() {
		return table.columns();
	}

	@Override
	public long rows() {
		return chosen.length;
	}

	@Override
	public Numbers numbers(String column, Progress progress) throws IOException {
		double[] all = table.numbers(column, progress).values();
		return new Numbers(Arrays.stream(chosen).mapToDouble(row -> all[row]).toArray());
	}

	@Override
	public Categories categories(String column, Progress progress) throws IOException {
		Categories all = table.categories(column, progress);
		int[] codes = new int[chosen.length];
		int[] known = new int[all.levels().size()];
		Arrays.fill(known, Categories.MISSING);
		var levels = new ArrayList<String>();
		for (int i = 0; i < codes.length; i++) {
			int code = all.codes()[chosen[i]];
			if (code != Categories.MISSING && known[code] == Categories.MISSING) {
				known[code] = levels.size();
				levels.add(all.levels().get(code));
			}
			codes[i] = code == Categories.MISSING ? Categories.MISSING : known[code];
		}
		return new Categories(codes, levels);
	}

	@Override
	public void read(List<String> names, long fromRow, long toRow, RowBatchSink sink, Progress progress) throws IOException {
		int from = (int) Math.clamp(fromRow, 0, chosen.length);
		int to = (int) Math.clamp(toRow, from, chosen.length);
		if (from < to) {
			var next = new int[] { from };
			table.read(names, chosen[from], chosen[to - 1] + 1L, batch -> {
				int first = next[0];
				while (next[0] < to && chosen[next[0]] < batch.firstRow() + batch.rows()) {
					next[0]++;
				}
				if (next[0] > first) {
					sink.take(new Part(batch, first, Arrays.copyOfRange(chosen, first, next[0])));
				}
			}, progress);
		}
	}

	@Override
	public void close() throws IOException {
		table.close();
	}

	/** The chosen rows of a batch. */
	private record Part(RowBatch batch, long firstRow, int[] chosen) implements RowBatch {

		@Override
		public int rows() {
			return chosen.length;
		}

		@Override
		public double number(int column, int row) {
			return batch.number(column, (int) (chosen[row] - batch.firstRow()));
		}

		@Override
		public @Nullable String text(int column, int row) {
			return batch.text(column, (int) (chosen[row] - batch.firstRow()));
		}
	}
}
