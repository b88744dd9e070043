package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.internal.local.MemoryColumn;
import org.edgeloop.table.internal.local.MemoryTable;
import org.eclipse.jdt.annotation.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads CSV with a header line, in UTF-8, as pandas.read_csv does. */
final class CsvTable {

	private CsvTable() {
	}

	static Table open(FileSource source, Progress progress) throws IOException {
		char separator = source.options().separator() == 0 ? ',' : source.options().separator();
		List<List<@Nullable String>> cells = new ArrayList<>();
		List<String> names = new ArrayList<>();
		Set<String> missing = new HashSet<>(source.options().missing());
		missing.add("");
		try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(source.file(), StandardCharsets.UTF_8)) {
			for (CsvRecord row : rows) {
				progress.checkCancelled();
				if (names.isEmpty()) {
					header(row, names, cells);
				} else {
					add(source, row, cells, missing);
				}
			}
		} catch (CsvParseException e) {
			throw new ProblemException(Problem.error("the CSV cannot be read: " + e.getMessage(), source.name(), "look for a quote that is not closed"), e);
		}
		if (names.isEmpty()) {
			throw new ProblemException(Problem.error("the file is empty", source.name(), "give a table with a header line"));
		}
		List<MemoryColumn> columns = new ArrayList<>();
		for (int column = 0; column < names.size(); column++) {
			columns.add(CsvColumns.column(names.get(column), cells.get(column), source));
		}
		return new MemoryTable(source.name(), columns);
	}

	private static void header(CsvRecord row, List<String> names, List<List<@Nullable String>> cells) {
		for (String name : row.getFields()) {
			names.add(name);
			cells.add(new ArrayList<>());
		}
	}

	private static void add(FileSource source, CsvRecord row, List<List<@Nullable String>> cells, Set<String> missing) throws IOException {
		if (row.getFieldCount() != cells.size()) {
			throw new ProblemException(Problem.error("line " + row.getStartingLineNumber() + " has " + row.getFieldCount() + " fields, the header "
					+ cells.size(), source.name(), "mend the line, or give the separator"));
		}
		for (int column = 0; column < cells.size(); column++) {
			String text = row.getField(column);
			cells.get(column).add(missing.contains(text) ? null : text);
		}
	}
}
