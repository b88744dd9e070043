package org.edgeloop.drift;

import java.util.List;

import org.edgeloop.table.TableColumn;

/**
 * What a look into a table found, before anything is computed.
 *
 * @param table what messages call the table
 * @param rows of the table
 * @param columns with their types, in the table's order
 * @param firstRows the first rows, each with the text of its columns; an empty text is a missing value
 * @param roles what the columns are for, by their names and types
 */
public record FoundColumns(String table, long rows, List<TableColumn> columns, List<List<String>> firstRows, ColumnRoles roles) {

	public FoundColumns {
		columns = List.copyOf(columns);
		firstRows = firstRows.stream().map(List::copyOf).toList();
	}
}
