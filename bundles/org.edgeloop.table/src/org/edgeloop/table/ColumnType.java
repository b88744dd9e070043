package org.edgeloop.table;

/** What the values of a column are. */
public enum ColumnType {

	/** True or false; Parquet {@code BOOLEAN}. */
	BOOLEAN("BOOLEAN", 1),
	/** Signed 32-bit integers; Parquet {@code INT32}. */
	INT32("INTEGER", Integer.BYTES),
	/** Signed 64-bit integers; Parquet {@code INT64}. */
	INT64("BIGINT", Long.BYTES),
	/** IEEE 754 single precision; Parquet {@code FLOAT}. */
	FLOAT32("FLOAT", Float.BYTES),
	/** IEEE 754 double precision; Parquet {@code DOUBLE}. */
	FLOAT64("DOUBLE", Double.BYTES),
	/** Unicode text; Parquet {@code STRING} in UTF-8. */
	TEXT("VARCHAR", 32),
	/** Instants to the microsecond; Parquet {@code TIMESTAMP}. As numbers they are microseconds since 1970 in UTC. */
	TIMESTAMP("TIMESTAMP", Long.BYTES);

	private final String sqlName;
	private final int bytes;

	ColumnType(String sqlName, int bytes) {
		this.sqlName = sqlName;
		this.bytes = bytes;
	}

	/** @return whether the values are integers or floating point numbers */
	public boolean isNumber() {
		return switch (this) {
		case INT32, INT64, FLOAT32, FLOAT64 -> true;
		case BOOLEAN, TEXT, TIMESTAMP -> false;
		};
	}

	/** @return the type's name in SQL */
	String sqlName() {
		return sqlName;
	}

	/** @return the bytes that a value takes in memory; for text a usual length */
	int bytes() {
		return bytes;
	}
}
