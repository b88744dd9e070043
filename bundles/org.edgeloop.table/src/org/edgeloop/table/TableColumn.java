package org.edgeloop.table;

/**
 * A column of a table.
 *
 * @param name the column's name, unique in its table; without regard to case where it is to be written
 * @param type what its values are, or the elements of its lists
 * @param length 0 where a row holds one value; else the number of elements of the list that every row holds
 */
public record TableColumn(String name, ColumnType type, int length) {

	public TableColumn {
		if (name.isEmpty()) {
			throw new IllegalArgumentException("a column without a name");
		}
		if (length < 0) {
			throw new IllegalArgumentException("a list of " + length + " elements");
		}
	}

	/** @return a column of one value a row */
	public static TableColumn of(String name, ColumnType type) {
		return new TableColumn(name, type, 0);
	}

	/**
	 * @param type {@link ColumnType#FLOAT32} or {@link ColumnType#FLOAT64}
	 * @param length the elements of each row's list, at least 1
	 * @return a column of one list a row, all equally long; Parquet's {@code LIST} of the type
	 */
	public static TableColumn list(String name, ColumnType type, int length) {
		if (type != ColumnType.FLOAT32 && type != ColumnType.FLOAT64 || length < 1) {
			throw new IllegalArgumentException("no lists of " + length + " " + type);
		}
		return new TableColumn(name, type, length);
	}

	/** @return the column's type in SQL */
	String sqlType() {
		return length == 0 ? type.sqlName() : type.sqlName() + "[]";
	}

	/** @return the bytes that a row takes in this column; for text a usual length */
	long bytes() {
		return (long) type.bytes() * Math.max(1, length);
	}
}
