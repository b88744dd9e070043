package org.edgeloop.table.internal;

import java.util.Collection;
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
}
