package org.edgeloop.table.internal.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.ParquetTableWriter;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.file.ParquetTable;
import org.edgeloop.table.internal.local.PythonText;

/** Writes a CSV table that is larger than its share of memory as Parquet among the temporary files, and reads it there. */
final class CsvSpill extends CsvRows {

	private final List<CsvColumn> columns;
	private final MissingSpellings missing;
	private final CsvNumber number = new CsvNumber();
	private final ParquetTableWriter writer;
	private boolean isPastHeader;

	private CsvSpill(List<CsvColumn> columns, MissingSpellings missing, ParquetTableWriter writer) {
		this.columns = columns;
		this.missing = missing;
		this.writer = writer;
	}

	static Table open(FileSource source, CsvFile file, List<CsvColumn> found, Progress progress) throws IOException {
		TemporaryFolder folder = TemporaryFolder.create("edgeloop-table");
		try {
			Path parquet = folder.path().resolve("table.parquet");
			List<TableColumn> columns = found.stream().map(column -> TableColumn.of(column.name(), column.type())).toList();
			try (var writer = new ParquetTableWriter(parquet, stored(columns))) {
				file.read(new CsvSpill(found, new MissingSpellings(source.options().missing()), writer), progress);
				writer.finish(Map.of(), progress);
			}
			return ParquetTable.open(source, parquet, folder, columns, progress);
		} catch (IOException | RuntimeException e) {
			try (folder) {
				throw e;
			}
		}
	}

	/** Names in Parquet differ in more than case, and times are whole numbers. */
	private static List<TableColumn> stored(List<TableColumn> columns) {
		List<TableColumn> stored = new ArrayList<>(columns.size());
		for (TableColumn column : columns) {
			stored.add(TableColumn.of("c" + stored.size(), switch (column.type()) {
			case INT32, INT64, TIMESTAMP -> ColumnType.INT64;
			case FLOAT32, FLOAT64 -> ColumnType.FLOAT64;
			case BOOLEAN -> ColumnType.BOOLEAN;
			case TEXT -> ColumnType.TEXT;
			}));
		}
		return stored;
	}

	@Override
	void field(int index, char[] text, int offset, int length) {
		if (index >= columns.size()) {
			return;
		}
		try {
			if (missing.has(text, offset, length)) {
				writer.addNull();
			} else {
				add(columns.get(index), text, offset, length);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	void endRow() {
		super.endRow();
		if (isPastHeader && fields() == columns.size()) {
			try {
				writer.endRow();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		isPastHeader = true;
	}

	private void add(CsvColumn column, char[] text, int offset, int length) throws IOException {
		switch (column.type()) {
		case TEXT -> {
			String level = new String(text, offset, length);
			writer.add(column.isBooleanText() ? PythonText.of(CsvColumn.isTrue(level)) : level);
		}
		case BOOLEAN -> writer.add(CsvColumn.isTrue(new String(text, offset, length)));
		case TIMESTAMP -> writer.add((long) CsvInstant.microseconds(new String(text, offset, length)));
		case INT32, INT64 -> writer.add(Long.parseLong(new String(text, offset, length).strip()));
		case FLOAT32, FLOAT64 -> {
			number.read(text, offset, length);
			writer.add(number.value());
		}
		}
	}
}
