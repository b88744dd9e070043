package org.edgeloop.table.internal.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.RowBatchSink;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.LevelCounts;
import org.edgeloop.table.internal.LocalTable;
import org.edgeloop.table.internal.TableProblems;
import org.eclipse.jdt.annotation.Nullable;

/** A table whose columns are held as arrays. */
public final class MemoryTable implements LocalTable {

	private static final int BATCH_ROWS = 4096;

	private final String name;
	private final List<MemoryColumn> columns;
	private final List<TableColumn> described;
	private final Map<String, MemoryColumn> byName = new HashMap<>();

	/** @param columns see {@link org.edgeloop.table.Tables#of} */
	public MemoryTable(String name, Map<String, ?> columns) {
		this(name, columns.entrySet().stream().map(entry -> MemoryColumn.of(entry.getKey(), entry.getValue())).toList());
	}

	/** @param columns all equally long */
	public MemoryTable(String name, List<MemoryColumn> columns) {
		this.name = name;
		this.columns = List.copyOf(columns);
		described = this.columns.stream().map(MemoryColumn::column).toList();
		this.columns.forEach(column -> byName.put(column.column().name(), column));
		if (this.columns.stream().mapToInt(MemoryColumn::rows).distinct().count() > 1) {
			throw new IllegalArgumentException("columns of different lengths");
		}
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<TableColumn> columns() {
		return described;
	}

	@Override
	public Optional<TableColumn> column(String wanted) {
		return Optional.ofNullable(byName.get(wanted)).map(MemoryColumn::column);
	}

	@Override
	public long rows() {
		return columns.isEmpty() ? 0 : columns.getFirst().rows();
	}

	@Override
	public Numbers numbers(String column, Progress progress) throws IOException {
		MemoryColumn found = find(column);
		return switch (found.values()) {
		case Numbers numbers -> numbers;
		case Categories texts -> throw TableProblems.notNumbers(name, found.column(), texts.levels());
		default -> throw TableProblems.notNumbers(name, found.column());
		};
	}

	@Override
	public FiniteNumbers finite(String column, Progress progress) throws IOException {
		return FiniteNumbers.of(numbers(column, progress).values());
	}

	@Override
	public LevelCounts levelCounts(String column, Progress progress) throws IOException {
		return LevelCounts.of(categories(column, progress));
	}

	@Override
	public Categories categories(String column, Progress progress) throws IOException {
		MemoryColumn found = find(column);
		if (found.values() instanceof Categories levels) {
			return levels;
		}
		var texts = new @Nullable String[found.rows()];
		for (int row = 0; row < texts.length; row++) {
			texts[row] = found.text(row);
		}
		return Categories.of(texts);
	}

	@Override
	public void read(List<String> names, long fromRow, long toRow, RowBatchSink sink, Progress progress) throws IOException {
		List<MemoryColumn> wanted = new ArrayList<>();
		for (String column : names) {
			wanted.add(find(column));
		}
		int end = (int) Math.min(toRow, rows());
		for (int from = (int) Math.max(0, Math.min(fromRow, end)); from < end; from += BATCH_ROWS) {
			progress.checkCancelled();
			sink.take(new Batch(wanted, from, Math.min(BATCH_ROWS, end - from)));
		}
	}

	@Override
	public void close() {
		// nothing is open
	}

	private MemoryColumn find(String column) throws IOException {
		return Optional.ofNullable(byName.get(column)).orElseThrow(() -> TableProblems.noColumn(this, column));
	}

	private record Batch(List<MemoryColumn> columns, long firstRow, int rows) implements RowBatch {

		@Override
		public double number(int column, int row) {
			return columns.get(column).number((int) firstRow + row);
		}

		@Override
		public @Nullable String text(int column, int row) {
			return columns.get(column).text((int) firstRow + row);
		}
	}
}
