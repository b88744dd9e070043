package org.edgeloop.table;

import java.io.IOException;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.internal.file.FileTables;
import org.edgeloop.table.internal.local.MemoryTable;
import org.edgeloop.table.internal.trino.TrinoTable;

/** Opens tables. */
public final class Tables {

	private Tables() {
	}

	/**
	 * @return to be closed
	 * @throws ProblemException if the file or table is not there, cannot be read as a table, or an option names no column of it
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if reading fails
	 */
	public static Table open(TableSource source, Progress progress) throws IOException {
		return switch (source) {
		case FileSource file -> FileTables.open(file, progress);
		case TrinoSource trino -> TrinoTable.open(trino, progress);
		};
	}

	/**
	 * A table in memory.
	 *
	 * @param columns by name in their order, all equally long: {@code double[]}, {@code float[]}, {@code long[]}, {@code int[]},
	 *            {@code boolean[]}, {@code String[]} with null where missing, {@link Numbers} or {@link Categories}. Not copied
	 */
	public static Table of(String name, Map<String, ?> columns) {
		return new MemoryTable(name, columns);
	}
}
