package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.evaluation.PredictTableOperation;
import org.edgeloop.evaluation.PredictTableOperation.Predicted;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx predict}: a feature table with what a model says of its rows. */
@Command(name = "predict", description = { "Add a model's predictions to the rows of a feature table.",
		"The model takes columns by the names of its features. Added are prediction (a class), probability (of that class), and "
				+ "probability.CLASS for each class; where a row lacks a feature they have no value. The result can go into a drift report.",
		"With --json: an object with file, predicted, incomplete and classes." },
		footer = { "  edgeloop onnx predict models/bearing.onnx features/all.parquet", "      --out features/predicted.parquet" })
@NonNullByDefault({})
public final class PredictCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "MODEL", description = "The ONNX file.")
	private Path model;

	@Parameters(index = "1", paramLabel = "TABLE", description = "A CSV or Parquet file with a row for each window.")
	private Path table;

	@Option(names = "--out", required = true, paramLabel = "FILE.parquet", description = "The table to make or to replace.")
	private Path out;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public PredictCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Predicted written = new PredictTableOperation(model, table, out).run(console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField("file", written.file().toString());
				json.writeNumberField("predicted", written.predicted());
				json.writeNumberField("incomplete", written.incomplete());
				json.writeArrayFieldStart("classes");
				for (String type : written.classes()) {
					json.writeString(type);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print("%d rows predicted, %d without all features, in %s%n".formatted(written.predicted(), written.incomplete(), written.file()));
		}
		return ExitCode.OK;
	}
}
