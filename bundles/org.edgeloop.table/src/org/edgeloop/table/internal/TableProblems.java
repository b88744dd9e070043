package org.edgeloop.table.internal;

import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/** What goes wrong with tables, for people to read. */
public final class TableProblems {

	private static final int COLUMNS_NAMED = 12;

	private TableProblems() {
	}

	public static ProblemException noColumn(Table table, String name) {
		String known = table.columns().stream().limit(COLUMNS_NAMED).map(TableColumn::name).collect(Collectors.joining(", "));
		int more = table.columns().size() - COLUMNS_NAMED;
		return new ProblemException(Problem.error("the table has no column \"" + name + "\"", table.name(),
				"its columns are " + known + (more > 0 ? " and " + more + " more" : "")));
	}

	public static ProblemException notNumbers(String table, TableColumn column) {
		return new ProblemException(Problem.error("the column \"" + column.name() + "\" holds no numbers but "
				+ column.type().name().toLowerCase(java.util.Locale.ROOT), table,
				"compare it as categories, or give its type and the spellings of its missing values"));
	}
}
