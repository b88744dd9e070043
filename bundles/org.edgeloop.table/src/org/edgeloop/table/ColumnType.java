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
	TEXT("VARCHAR", 32);

	private final String sqlName;
	private final int bytes;

	ColumnType(String sqlName, int bytes) {
		this.sqlName = sqlName;
		this.bytes = bytes;
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
