package org.edgeloop.table.internal.trino;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.ValueCounts;
import org.edgeloop.table.internal.local.LocalCategoryPair;
import org.edgeloop.table.internal.local.NumberLevels;

/** Two tables on one server: what is compared is aggregated there. */
public final class TrinoTablePair implements TablePair {

	private final TrinoTable reference;
	private final TrinoTable current;

	private TrinoTablePair(TrinoTable reference, TrinoTable current) {
		this.reference = reference;
		this.current = current;
	}

	/** @return whether both tables are on one server, asked as one user */
	public static boolean suits(Table reference, Table current) {
		return reference instanceof TrinoTable a && current instanceof TrinoTable b && a.sharesServer(b);
	}

	/** @param reference and {@code current}: two that {@linkplain #suits suit} */
	public static TrinoTablePair of(Table reference, Table current) {
		return new TrinoTablePair((TrinoTable) reference, (TrinoTable) current);
	}

	@Override
	public Table reference() {
		return reference;
	}

	@Override
	public Table current() {
		return current;
	}

	@Override
	public NumberPair numbers(String column, Progress progress) throws IOException {
		return new TrinoNumberPair(reference.connection(), TrinoSide.of(reference, reference.number(column)),
				TrinoSide.of(current, current.number(column)), progress);
	}

	@Override
	public CategoryPair categories(String column, Progress progress) throws IOException {
		TrinoColumn before = reference.described(column);
		TrinoColumn after = current.described(column);
		if (before.column().type().isNumber() && after.column().type().isNumber()) {
			return NumberLevels.of(numbers(column, progress), isInteger(before) && isInteger(after));
		}
		var places = new TreeMap<String, long[]>(LocalCategoryPair.BY_CODE_POINT);
		long missingBefore = count(reference, before, places, 0, progress);
		long missingAfter = count(current, after, places, 1, progress);
		return new LocalCategoryPair(
				new ValueCounts<>(places.keySet().stream().toList(), places.values().stream().mapToLong(both -> both[0]).toArray(),
						places.values().stream().mapToLong(both -> both[1]).toArray()),
				missingBefore, missingAfter);
	}

	private static boolean isInteger(TrinoColumn column) {
		return column.column().type() == ColumnType.INT32 || column.column().type() == ColumnType.INT64;
	}

	/** @return how many rows have no value */
	private static long count(TrinoTable table, TrinoColumn column, Map<String, long[]> places, int side, Progress progress)
			throws IOException {
		String sql = "SELECT k, count(*) FROM (SELECT " + TrinoTable.selected(column) + " AS k FROM " + table.sqlName() + ") GROUP BY k";
		return table.connection().query(sql, progress, rows -> counted(column, rows, places, side));
	}

	private static long counted(TrinoColumn column, ResultSet rows, Map<String, long[]> places, int side) throws SQLException {
		long missing = 0;
		while (rows.next()) {
			String level = TrinoTable.text(column, rows, 1);
			if (level == null) {
				missing += rows.getLong(2);
			} else {
				places.computeIfAbsent(level, each -> new long[2])[side] += rows.getLong(2);
			}
		}
		return missing;
	}

	@Override
	public void close() throws IOException {
		try (reference; current) {
			// both, even if the first fails
		}
	}
}
