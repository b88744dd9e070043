package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.FindColumnsOperation;
import org.edgeloop.drift.FoundColumns;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.document.SpecColumns;
import org.edgeloop.drift.document.SpecTables;
import org.edgeloop.drift.spec.ColumnKind;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Side;
import org.edgeloop.table.TableColumn;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drift columns}: what a table's columns are. */
@Command(name = "columns", description = { "List the columns of a table: their types, what each is for, and as what it is compared.",
		"Roles are feature, target, prediction, probability, datetime, id and ignored; kinds are number, category, text and datetime. Both are "
				+ "found by names and types, unless a .drift file says otherwise.",
		"With --json: an object with table, rows, and columns; each with name, type, length (of its lists; otherwise 0), role and kind, which "
				+ "is null for a column that is not compared." },
		footer = { "  edgeloop drift columns features.parquet", "  edgeloop drift columns report.drift --side current --json" })
@NonNullByDefault({})
public final class ColumnsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Parameters(paramLabel = "TABLE|SPEC.drift", description = "A CSV or Parquet file, a saved profile, a table of a Trino server as "
			+ "http://HOST:PORT/CATALOG.SCHEMA.TABLE, or a .drift file.")
	private String input;

	@Option(names = "--side", paramLabel = "SIDE", description = "Which table of a .drift file: reference or current. Otherwise the "
			+ "reference, or the current one if that is the only one.")
	private Side side;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ColumnsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		boolean isSpec = input.endsWith("." + DriftSpecFile.EXTENSION);
		if (!isSpec && side != null) {
			throw wrong("only a .drift file has sides");
		}
		Path folder = isSpec ? Objects.requireNonNull(Path.of(input).toAbsolutePath().getParent()) : Path.of("").toAbsolutePath();
		DriftSpec spec = isSpec ? DriftSpecFile.FORM.read(Path.of(input)) : SpecFactory.eINSTANCE.createDriftSpec();
		DataSet set = isSpec ? chosen(spec) : TableArgument.parse(input, this::wrong);
		FoundColumns found = new FindColumnsOperation(SpecTables.source(spec, set, folder)).run(console.progress());
		var columns = new SpecColumns(List.of(found), spec.getColumns());
		if (asJson) {
			printJson(found, columns);
		} else {
			printText(found, columns);
		}
		return ExitCode.OK;
	}

	private DataSet chosen(DriftSpec spec) throws ProblemException {
		DataSet set = side != null ? side.of(spec.getReference(), spec.getCurrent())
				: spec.getReference() != null ? spec.getReference() : spec.getCurrent();
		if (set == null) {
			throw new ProblemException(Problem.error("there is no such table in it", input, "choose the other side, or name the table"));
		}
		return set;
	}

	private ParameterException wrong(String sentence) {
		return new ParameterException(command.commandLine(), sentence);
	}

	private void printJson(FoundColumns found, SpecColumns columns) throws IOException {
		ObjectNode json = DriftJson.object();
		json.put("table", found.table());
		json.put("rows", found.rows());
		ArrayNode list = json.putArray("columns");
		for (TableColumn column : found.columns()) {
			ColumnKind kind = columns.kind(column.name());
			list.addObject().put("name", column.name()).put("type", type(column.type())).put("length", column.length())
					.put("role", columns.role(column.name()).getLiteral()).put("kind", kind == ColumnKind.AUTO ? null : kind.getLiteral());
		}
		DriftJson.print(json, console);
	}

	private void printText(FoundColumns found, SpecColumns columns) throws IOException {
		var table = new TextTable("column", "type", "role", "kind");
		for (TableColumn column : found.columns()) {
			ColumnKind kind = columns.kind(column.name());
			String type = type(column.type()) + (column.length() == 0 ? "" : "[" + column.length() + "]");
			table.row(column.name(), type, columns.role(column.name()).getLiteral(), kind == ColumnKind.AUTO ? "" : kind.getLiteral());
		}
		console.print(table.toString());
		console.print("%d columns, %d rows%n".formatted(found.columns().size(), found.rows()));
	}

	private static String type(ColumnType type) {
		return SpecTables.name(type);
	}
}
