package org.edgeloop.cli.internal.device.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.device.plc.siemens.WriteInferencePackageOperation;
import org.edgeloop.device.plc.siemens.WriteInferencePackageOperation.Result;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code device package}: a model in the form that a vendor's server imports. */
@Command(name = "package", description = { "Make a package of an ONNX model that Siemens' AI Inference Server imports.",
		"It runs the model in the server's GPU runtime, and is written as Siemens' package simaticai 2 writes such packages. It has not been tested "
				+ "against a server.",
		"With --json: {\"file\", \"bytes\", \"sha256\", \"testedAgainstServer\": false, \"problems\"}." },
		footer = { "  edgeloop device package --siemens wear.onnx --out wear-edge_1.0.0.zip",
				"  edgeloop device package --siemens wear.onnx --out wear-edge_1.1.0.zip --package-version 1.1.0 --max-batch 8 --json" })
@NonNullByDefault({})
public final class PackageCommand implements Callable<Integer> {

	@Option(names = "--siemens", paramLabel = "MODEL", required = true, description = "The model, an ONNX file.")
	private Path model;

	@Option(names = "--out", paramLabel = "ZIP", required = true, description = "The package; a file NAME.sha256 is written beside it.")
	private Path out;

	@Option(names = "--name", paramLabel = "NAME", description = "What the server calls the pipeline; the model's name unless given. A later version of "
			+ "the same name takes the place of an earlier one there.")
	private String name;

	@Option(names = "--package-version", paramLabel = "V", defaultValue = "1.0.0", description = "The pipeline's version: ${DEFAULT-VALUE} unless given.")
	private String version;

	@Option(names = "--max-batch", paramLabel = "N", defaultValue = "0", description = "How many samples the server may run at once, for models "
			+ "whose first dimension is open; ${DEFAULT-VALUE} for one by one.")
	private int maxBatch;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public PackageCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		String pipeline = name == null ? model.getFileName().toString().replaceFirst("\\.onnx$", "") : name;
		Result result = new WriteInferencePackageOperation(model, out, pipeline, version, maxBatch).run(console.progress());
		console.progress().clear();
		if (asJson) {
			printJson(result);
		} else {
			console.print("%s: %d bytes, SHA-256 %s\n".formatted(result.file(), result.bytes(), result.sha256()));
		}
		result.warnings().forEach(console::report);
		return ExitCode.OK;
	}

	private void printJson(Result result) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("file", result.file().toString());
			json.writeNumberField("bytes", result.bytes());
			json.writeStringField("sha256", result.sha256());
			json.writeBooleanField("testedAgainstServer", false);
			ProblemJson.write(json, result.warnings());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
