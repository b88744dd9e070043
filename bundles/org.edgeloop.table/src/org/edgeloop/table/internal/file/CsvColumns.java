package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.local.MemoryColumn;
import org.eclipse.jdt.annotation.Nullable;

/** What the cells of a CSV column are. */
final class CsvColumns {

	private static final Pattern INTEGER = Pattern.compile("\\s*[+-]?\\d{1,18}\\s*");
	private static final Pattern FLOAT = Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*");
	private static final Pattern INFINITY = Pattern.compile("([+-]?)inf(inity)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern BOOLEAN = Pattern.compile("true|false|True|False|TRUE|FALSE");

	private CsvColumns() {
	}

	static MemoryColumn column(String name, List<@Nullable String> cells, FileSource source) throws IOException {
		ColumnType given = source.options().types().get(name);
		ColumnType type = given == null ? infer(cells) : given;
		if (type == ColumnType.TEXT) {
			return new MemoryColumn(TableColumn.of(name, type), Categories.of(cells.toArray(new String[0])));
		}
		var values = new double[cells.size()];
		for (int row = 0; row < values.length; row++) {
			values[row] = number(type, cells.get(row), name, row, source);
		}
		return MemoryColumn.numbers(name, type, values);
	}

	private static ColumnType infer(List<@Nullable String> cells) {
		boolean complete = cells.stream().allMatch(cell -> cell != null);
		if (complete && !cells.isEmpty() && all(cells, BOOLEAN)) {
			return ColumnType.BOOLEAN;
		}
		if (complete && !cells.isEmpty() && all(cells, INTEGER)) {
			return ColumnType.INT64;
		}
		boolean numbers = cells.stream().allMatch(cell -> cell == null || FLOAT.matcher(cell).matches() || INFINITY.matcher(cell).matches());
		return numbers && !cells.isEmpty() ? ColumnType.FLOAT64 : ColumnType.TEXT;
	}

	private static boolean all(List<@Nullable String> cells, Pattern pattern) {
		return cells.stream().allMatch(cell -> cell != null && pattern.matcher(cell).matches());
	}

	private static double number(ColumnType type, @Nullable String cell, String name, int row, FileSource source) throws IOException {
		if (cell == null) {
			return Double.NaN;
		}
		if (type == ColumnType.BOOLEAN && BOOLEAN.matcher(cell).matches()) {
			return "true".equals(cell.toLowerCase(Locale.ROOT)) ? 1 : 0;
		}
		if (INFINITY.matcher(cell).matches()) {
			return cell.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
		}
		if (!FLOAT.matcher(cell).matches()) {
			throw new ProblemException(Problem.error("\"" + cell + "\" is no " + type.name().toLowerCase(Locale.ROOT) + " in column \"" + name
					+ "\", row " + (row + 1), source.name(), "give the column another type, or name this spelling as missing"));
		}
		return Double.parseDouble(cell.strip());
	}
}
