package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;

import picocli.CommandLine.Option;

/** Two tables and the columns of them that are compared, as the command line names them. */
@NonNullByDefault({})
final class PairArguments {

	@Option(names = "--reference", paramLabel = "TABLE", required = true, description = "The table that says what is usual: a CSV or Parquet file.")
	private Path reference;

	@Option(names = "--current", paramLabel = "TABLE", required = true, description = "The table that is compared with it.")
	private Path current;

	@Option(names = "--columns", paramLabel = "NAME", split = ",", description = "The columns to compare; otherwise all features.")
	private List<String> columns = new ArrayList<>();

	/** The columns compared as numbers and as categories. */
	record Columns(List<String> numerical, List<String> categorical) {
	}

	TablePair open(Progress progress) throws IOException {
		Table opened = Tables.open(new FileSource(reference.toAbsolutePath()), progress);
		try {
			return TablePair.of(opened, Tables.open(new FileSource(current.toAbsolutePath()), progress));
		} catch (IOException | RuntimeException e) {
			opened.close();
			throw e;
		}
	}

	/** @return the columns named, else the features of the reference */
	Columns columns(Table table, Progress progress) throws IOException {
		if (columns.isEmpty()) {
			ColumnRoles roles = ColumnRoles.detect(table, progress);
			return new Columns(roles.numerical(), roles.categorical());
		}
		List<String> numerical = new ArrayList<>();
		List<String> categorical = new ArrayList<>();
		for (String name : columns) {
			(isNumber(table, name) ? numerical : categorical).add(name);
		}
		return new Columns(numerical, categorical);
	}

	/** @return the columns named, else those features of the reference that are numbers; in the order named, else of the table */
	List<String> numbers(Table table) throws ProblemException {
		if (columns.isEmpty()) {
			return table.columns().stream().filter(column -> column.type().isNumber()).map(TableColumn::name).toList();
		}
		for (String name : columns) {
			if (!isNumber(table, name)) {
				throw new ProblemException(
						Problem.error("the column " + name + " holds no numbers", table.name(), "choose columns of numbers"));
			}
		}
		return columns;
	}

	private static boolean isNumber(Table table, String name) throws ProblemException {
		Optional<TableColumn> column = table.column(name);
		return column.map(found -> found.type().isNumber())
				.orElseThrow(() -> new ProblemException(Problem.error("there is no column '" + name + "'", table.name(),
						"choose one of " + String.join(", ", table.columns().stream().limit(20).map(TableColumn::name).toList()))));
	}
}
