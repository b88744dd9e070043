package org.edgeloop.table.internal.parquet;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.local.MemoryColumn;
import org.edgeloop.table.internal.local.MemoryTable;
import org.edgeloop.table.internal.parquet.PlainFooter.Group;

/**
 * Takes a small Parquet file into memory: one of numbers, booleans, points in time, and texts with dictionaries, not packed or packed
 * by Snappy or Zstandard. A data base takes three times as long for it, a third of that to start and stop.
 */
public final class PlainParquet {

	private final FileChannel file;
	private final PlainFooter footer;
	private final Progress progress;

	private PlainParquet(FileChannel file, PlainFooter footer, Progress progress) {
		this.file = file;
		this.footer = footer;
		this.progress = progress;
	}

	/**
	 * @param name that of the table
	 * @param most bytes that its rows may take in memory
	 * @return the table; empty if the file is larger, unusual or damaged
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static Optional<MemoryTable> read(String name, Path path, long most, Progress progress) throws IOException {
		try (FileChannel file = FileChannel.open(path)) {
			PlainFooter footer = PlainFooter.read(file);
			long rows = footer.rows();
			if (rows == 0 || footer.columns().isEmpty() || rows > most / Double.BYTES / footer.columns().size()) {
				return Optional.empty();
			}
			return Optional.of(new MemoryTable(name, new PlainParquet(file, footer, progress).columns((int) rows)));
		} catch (UnusualFileException | IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private List<MemoryColumn> columns(int rows) throws IOException, UnusualFileException {
		var pages = new PageReader(file);
		List<MemoryColumn> columns = new ArrayList<>();
		for (PlainColumn column : footer.columns()) {
			progress.checkCancelled();
			if (column.type() == ColumnType.TEXT) {
				var texts = new TextValues(rows);
				read(pages, column, columns.size(), texts);
				columns.add(new MemoryColumn(TableColumn.of(column.name(), column.type()), texts.finish()));
			} else {
				var numbers = new NumberValues(column, rows);
				read(pages, column, columns.size(), numbers);
				columns.add(MemoryColumn.numbers(column.name(), column.type(), numbers.finish()));
			}
		}
		return columns;
	}

	private void read(PageReader pages, PlainColumn column, int index, PageValues values) throws IOException, UnusualFileException {
		int row = 0;
		for (Group group : footer.groups()) {
			pages.read(column, group.chunks().get(index), row, group.rows(), values);
			row += group.rows();
		}
	}
}
