package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.ScratchDatabase;

/**
 * What a Parquet file says of itself.
 *
 * @param columns those that are not nested
 */
record ParquetSchema(List<ParquetColumn> columns, long rows) {

	static ParquetSchema of(ScratchDatabase database, Path file, Map<String, ColumnType> types, Progress progress) throws IOException {
		List<ParquetColumn> columns = new ArrayList<>();
		var rows = new long[1];
		String counted = "(SELECT count(*) FROM " + from(file) + ")";
		database.query("SELECT column_name, column_type, " + counted + " FROM (DESCRIBE SELECT * FROM " + from(file) + ")", progress, chunk -> {
			for (long row = 0; row < chunk.rowCount(); row++) {
				String name = chunk.vector(0).getString(row);
				ParquetColumn.of(name, chunk.vector(1).getString(row), types.get(name)).ifPresent(columns::add);
				rows[0] = chunk.vector(2).getLong(row);
			}
		});
		return new ParquetSchema(List.copyOf(columns), rows[0]);
	}

	/** @return the same with other names and types for the columns */
	ParquetSchema named(List<TableColumn> names) {
		List<ParquetColumn> named = new ArrayList<>(columns.size());
		for (ParquetColumn column : columns) {
			named.add(new ParquetColumn(names.get(named.size()), column.stored(), column.sqlType()));
		}
		return new ParquetSchema(List.copyOf(named), rows);
	}

	/** @return the file as SQL reads it, without columns that the names of its folders might be taken for */
	static String from(Path file) {
		return "read_parquet(" + ScratchDatabase.pattern(file) + ", hive_partitioning = false)";
	}
}
