package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.drift.report.SaveProfileOperation;
import org.edgeloop.drift.report.TableFacts;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drift profile}: keeps a reference without its rows. */
@Command(name = "profile", description = { "Save a table as a profile, to be the reference of later reports without its rows.",
		"A profile holds each column's values by themselves, sorted and counted: reports made with it have the same numbers.",
		"With --json: an object with table, rows, columns and bytes of the profile." },
		footer = { "  edgeloop drift profile train.parquet --out train.profile",
				"  edgeloop drift run --reference train.profile --current today.csv" })
@NonNullByDefault({})
public final class ProfileCommand implements Callable<Integer> {

	@Parameters(paramLabel = "TABLE", description = "A CSV or Parquet file.")
	private Path table;

	@Option(names = "--out", required = true, paramLabel = "FILE.profile", description = "Where the profile goes.")
	private Path out;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ProfileCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DataSet reference = SpecFactory.eINSTANCE.createDataSet();
		reference.setFile(table.toAbsolutePath().toString());
		DriftSpec spec = SpecFactory.eINSTANCE.createDriftSpec();
		spec.setReference(reference);
		TableFacts saved = new SaveProfileOperation(spec, Path.of("").toAbsolutePath(), out).run(console.progress());
		if (asJson) {
			print(saved);
		} else {
			console.print("%s: %d rows, %d columns, %d bytes%n".formatted(out, saved.rows(), saved.columns(), Files.size(out)));
		}
		return ExitCode.OK;
	}

	private void print(TableFacts saved) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("table", saved.name());
			json.writeNumberField("rows", saved.rows());
			json.writeNumberField("columns", saved.columns());
			json.writeNumberField("bytes", Files.size(out));
			json.writeEndObject();
		}
		console.print("\n");
	}
}
