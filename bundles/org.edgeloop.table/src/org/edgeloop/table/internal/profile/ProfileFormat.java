package org.edgeloop.table.internal.profile;

import java.util.List;

import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;

/**
 * A profile's Parquet file has a row for each value of each column: the column's number, whether the row tells of a count or of a value
 * in row order, the value as number or as text, and how often it occurs. Missing values have neither number nor text.
 */
final class ProfileFormat {

	/** Its value is the version. A profile of another one is refused. */
	static final String VERSION_KEY = "edgeloop.profile";
	static final String VERSION = "1";
	static final String NAME_KEY = "edgeloop.profile.name";
	static final String ROWS_KEY = "edgeloop.profile.rows";
	/** With the column's number behind it; its value is the type's name, a space, and the column's. */
	static final String COLUMN_KEY = "edgeloop.profile.column.";

	static final int COUNTED = 0;
	static final int ORDERED = 1;

	static final List<TableColumn> COLUMNS = List.of(TableColumn.of("column", ColumnType.INT32), TableColumn.of("kind", ColumnType.INT32),
			TableColumn.of("number", ColumnType.FLOAT64), TableColumn.of("text", ColumnType.TEXT), TableColumn.of("count", ColumnType.INT64));

	private ProfileFormat() {
	}
}
