package org.edgeloop.table;

/** Where a table is. */
public sealed interface TableSource permits FileSource, TrinoSource {

	/** @return what messages call the table */
	String name();
}
