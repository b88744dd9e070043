package org.edgeloop.table.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/** What goes wrong with tables, for people to read. */
public final class TableProblems {

	private static final int COLUMNS_NAMED = 12;
	private static final int SHOWN_CHARACTERS = 40;

	private TableProblems() {
	}

	/** @throws ProblemException if the user gives a type to a column that is not there */
	public static void checkTypes(FileSource source, Collection<String> names) throws ProblemException {
		var unknown = new TreeSet<>(source.options().types().keySet());
		unknown.removeAll(Set.copyOf(names));
		if (!unknown.isEmpty()) {
			throw noColumn(source.file().toString(), unknown.first(), names);
		}
	}

	public static ProblemException noColumn(Table table, String name) {
		return noColumn(table.name(), name, table.columns().stream().map(TableColumn::name).toList());
	}

	private static ProblemException noColumn(String table, String name, Collection<String> names) {
		int more = names.size() - COLUMNS_NAMED;
		return new ProblemException(Problem.error("the table has no column \"" + name + "\"", table, "its columns are "
				+ names.stream().limit(COLUMNS_NAMED).collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more" : "")));
	}

	public static ProblemException notNumbers(String table, TableColumn column) {
		return new ProblemException(Problem.error("the column \"" + column.name() + "\" holds no numbers but "
				+ column.type().name().toLowerCase(Locale.ROOT), table,
				"compare it as categories, or give its type and the spellings of its missing values"));
	}

	/** @param levels the column's texts, of which the first that is no number is named */
	public static ProblemException notNumbers(String table, TableColumn column, List<String> levels) {
		if (levels.isEmpty()) {
			return new ProblemException(Problem.error("the column \"" + column.name() + "\" has no values", table, "give a table with rows"));
		}
		return levels.stream().filter(level -> !isNumber(level)).findFirst()
				.map(level -> new ProblemException(Problem.error("the column \"" + column.name() + "\" holds no numbers but text, \""
						+ level.substring(0, Math.min(level.length(), SHOWN_CHARACTERS)) + "\" for one", table,
						"compare it as categories, mend it, or name this spelling as missing")))
				.orElseGet(() -> notNumbers(table, column));
	}

	private static boolean isNumber(String text) {
		try {
			Double.parseDouble(text);
			return true;
		} catch (NumberFormatException e) {
			return false;
		}
	}
}
