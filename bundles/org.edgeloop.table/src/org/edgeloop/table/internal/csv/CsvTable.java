package org.edgeloop.table.internal.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.internal.TableProblems;
import org.edgeloop.table.internal.local.MemoryColumn;
import org.edgeloop.table.internal.local.MemoryTable;

/** Opens tables in CSV files. */
public final class CsvTable {

	/** Of the heap, for one table: two are compared, and each of their columns is sorted. */
	private static final int SHARE_OF_HEAP = 5;

	private CsvTable() {
	}

	/**
	 * @return to be closed
	 * @throws org.edgeloop.base.ProblemException if the file is empty, is no text, has a row that is longer or shorter than its header,
	 *             or has a cell that is not of the type that the user gave its column
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	public static Table open(FileSource source, Progress progress) throws IOException {
		return open(source, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP, progress);
	}

	/** @param room the bytes that the columns may take in memory */
	static Table open(FileSource source, long room, Progress progress) throws IOException {
		var file = new CsvFile(source);
		TableProblems.checkTypes(source, file.names());
		Map<String, ColumnType> given = source.options().types();
		var scan = new CsvScan(file, source.options(), given, new LinkedHashSet<>(file.names()), room);
		List<CsvColumn> columns = scan.read(progress);
		if (!scan.isKept()) {
			return CsvSpill.open(source, file, columns, progress);
		}
		Map<String, CsvColumn> texts = texts(source, file, columns, progress);
		List<MemoryColumn> finished = new ArrayList<>(columns.size());
		for (CsvColumn column : columns) {
			finished.add(texts.getOrDefault(column.name(), column).finish());
		}
		return new MemoryTable(source.name(), finished);
	}

	/** Reads the columns again that began as numbers and are text. */
	private static Map<String, CsvColumn> texts(FileSource source, CsvFile file, List<CsvColumn> columns,
			Progress progress) throws IOException {
		Map<String, ColumnType> types = columns.stream().filter(CsvColumn::needsText)
				.collect(Collectors.toMap(CsvColumn::name, column -> ColumnType.TEXT));
		return types.isEmpty() ? Map.of() : new CsvScan(file, source.options(), types, types.keySet(), Long.MAX_VALUE).read(progress)
				.stream().collect(Collectors.toMap(CsvColumn::name, Function.identity()));
	}
}
