package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.RowBatchSink;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/** Some columns of a table in memory, whose rows belong together: a prediction is worth nothing beside the target of another row. */
final class AlignedTable implements Table {

	private final Table origin;
	private final List<TableColumn> columns;
	private final Map<String, double[]> numbers = new HashMap<>();
	private final Map<String, @Nullable String[]> texts = new HashMap<>();

	private AlignedTable(Table origin, List<TableColumn> columns) {
		this.origin = origin;
		this.columns = columns;
		int rows = (int) origin.rows();
		for (TableColumn column : columns) {
			if (isNumber(column)) {
				numbers.put(column.name(), new double[rows]);
			} else {
				texts.put(column.name(), new @Nullable String[rows]);
			}
		}
	}

	/**
	 * @param names those that the table lacks are left out
	 * @return the table itself if its columns are aligned anyhow
	 * @throws ProblemException if it has no rows at hand, or too many
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	static Table of(Table table, Collection<String> names, Progress progress) throws IOException {
		if (table.isAligned()) {
			return table;
		}
		if (table.rows() > Integer.MAX_VALUE - 8) {
			throw new ProblemException(Problem.error("the table has too many rows to be read into memory", table.name(), "select a part of it"));
		}
		List<TableColumn> wanted = table.columns().stream().filter(column -> names.contains(column.name()) && column.length() == 0).toList();
		var aligned = new AlignedTable(table, wanted);
		table.read(wanted.stream().map(TableColumn::name).toList(), 0, table.rows(), aligned::take, progress);
		return aligned;
	}

	private static boolean isNumber(TableColumn column) {
		return column.type() != ColumnType.TEXT && column.type() != ColumnType.BOOLEAN;
	}

	private void take(RowBatch batch) {
		for (int i = 0; i < columns.size(); i++) {
			String name = columns.get(i).name();
			for (int row = 0; row < batch.rows(); row++) {
				int place = (int) batch.firstRow() + row;
				if (isNumber(columns.get(i))) {
					numbers.get(name)[place] = batch.number(i, row);
				} else {
					texts.get(name)[place] = batch.text(i, row);
				}
			}
		}
	}

	@Override
	public String name() {
		return origin.name();
	}

	@Override
	public List<TableColumn> columns() {
		return columns;
	}

	@Override
	public long rows() {
		return origin.rows();
	}

	@Override
	public Numbers numbers(String name, Progress progress) throws ProblemException {
		if (!numbers.containsKey(name)) {
			throw new ProblemException(Problem.error("the column " + name + " holds no numbers", name(), "choose a column of numbers"));
		}
		return new Numbers(numbers.get(name));
	}

	@Override
	public Categories categories(String name, Progress progress) throws ProblemException {
		if (texts.containsKey(name)) {
			return Categories.of(texts.get(name));
		}
		LabelColumn labels = LabelColumn.ofNumbers(numbers(name, progress).values(), name);
		return new Categories(labels.codes(), labels.levels());
	}

	@Override
	public void read(List<String> names, long fromRow, long toRow, RowBatchSink sink, Progress progress) throws IOException {
		origin.read(names, fromRow, toRow, sink, progress);
	}

	@Override
	public void close() {
		// the origin is closed by who opened it
	}
}
