package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/**
 * Which of the tables and columns that MLflow's versions have had a data base has. Only real tables with stored columns count: a view
 * or a computed column could be made to work for ever.
 */
final class SqliteSchema {

	private static final Set<String> TABLES = Set.of("experiments", "experiment_tags", "runs", "params", "metrics", "latest_metrics",
			"tags", "datasets", "inputs", "input_tags", "registered_models", "registered_model_tags", "registered_model_aliases",
			"model_versions", "model_version_tags", "logged_models");

	/** What SQLite tells of tables, of their columns and of indexes stands in these columns. */
	private static final int NAME = 2;
	private static final int TYPE = 3;
	private static final int HIDDEN = 7;
	private static final int COLUMN = 3;

	private final Path file;
	private final Map<String, Set<String>> columns;

	private SqliteSchema(Path file, Map<String, Set<String>> columns) {
		this.file = file;
		this.columns = columns;
	}

	static SqliteSchema read(SqliteSession session, Progress progress) throws IOException {
		Map<String, Set<String>> columns = new HashMap<>();
		session.query("PRAGMA main.table_list", progress, row -> {
			if (TABLES.contains(row.text(NAME)) && row.text(TYPE).equals("table")) {
				columns.put(row.text(NAME), new HashSet<>());
			}
		});
		for (var table : columns.entrySet()) {
			session.query("PRAGMA main.table_xinfo(" + table.getKey() + ")", progress, row -> {
				if (row.integer(HIDDEN) == 0) {
					table.getValue().add(row.text(NAME));
				}
			});
		}
		return new SqliteSchema(session.file(), columns);
	}

	boolean has(String table) {
		return columns.containsKey(table);
	}

	boolean has(String table, String column) {
		return columns.getOrDefault(table, Set.of()).contains(column);
	}

	/** @return whether a table has an index that begins with these columns */
	static boolean hasIndex(SqliteSession session, String table, List<String> columns, Progress progress) throws IOException {
		List<String> indexes = new ArrayList<>();
		session.query("PRAGMA main.index_list(" + table + ")", progress, row -> indexes.add(row.text(NAME)));
		for (String index : indexes) {
			List<String> found = new ArrayList<>();
			session.query("PRAGMA main.index_info(\"" + index.replace("\"", "\"\"") + "\")", progress, row -> found.add(row.text(COLUMN)));
			if (found.size() >= columns.size() && found.subList(0, columns.size()).equals(columns)) {
				return true;
			}
		}
		return false;
	}

	/** @throws ProblemException if there is no such table, or it has not got all these columns */
	void require(String table, String... needed) throws ProblemException {
		if (!has(table)) {
			throw unknown("The data base has no table " + table + ", or none that can be read");
		}
		for (String column : needed) {
			if (!has(table, column)) {
				throw unknown("The table " + table + " has no column " + column);
			}
		}
	}

	private ProblemException unknown(String what) {
		return new ProblemException(Problem.error(what, file.toString(),
				"check that MLflow made the data base, and that a version later than 3.11 did not lay it out anew"));
	}

	/** @return the column as SQL writes it, or {@code otherwise}, an expression, where versions had none */
	String column(String table, String column, String otherwise) {
		return has(table, column) ? table + ".\"" + column + '"' : otherwise;
	}
}
