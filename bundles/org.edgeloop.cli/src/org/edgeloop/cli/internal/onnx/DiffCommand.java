package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.evaluation.CompareModelsOperation;
import org.edgeloop.evaluation.ComparisonSettings;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.evaluation.ModelComparison;
import org.edgeloop.onnx.diff.CompareLatencyOperation;
import org.edgeloop.onnx.diff.DiffModelsOperation;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.run.RunSettings;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx diff}: what two models differ in. */
@Command(name = "diff", description = { "Print what two models differ in: nodes, attributes, shapes, weights, cost. Ends with 1 if anything differs.",
		"Nodes find each other by their names, and where those tell nothing by what they are and what surrounds them: renaming all of "
				+ "them, or writing them in another order, is no difference but in names.",
		"Signs: + added, − removed, ≠ changed, → takes its inputs from elsewhere, ~ the same, but of another shape.",
		"With --json: an object with same, equivalent (only names and what the files say of themselves differ), summary, measures, header, inputs, "
				+ "outputs, nodes and tensors." },
		footer = { "  edgeloop onnx diff old.onnx new.onnx", "  edgeloop onnx diff old.onnx new.onnx --histograms 20 --json" })
@NonNullByDefault({})
public final class DiffCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "BEFORE", description = "The one ONNX file.")
	private Path before;

	@Parameters(index = "1", paramLabel = "AFTER", description = "The other ONNX file.")
	private Path after;

	@Option(names = "--bind", paramLabel = "NAME=SIZE", description = "The size of a symbolic dimension, for cost and latency; those not given are 1.")
	private Map<String, Long> bindings = new LinkedHashMap<>();

	@Option(names = "--runs", paramLabel = "N", description = "Run both so often with random inputs, and compare their latency.")
	private int runs;

	@Option(names = "--project", paramLabel = "PROJECT",
			description = "A project's folder, or a feature table: judge both models on its labelled windows, as onnx evaluate does, and compare how they do.")
	private Path project;

	@Option(names = "--histograms", paramLabel = "BINS", description = "With --json: histograms of the weights that changed.")
	private int bins;

	@Option(names = "--equivalent", description = "End with 0 if only names and what the files say of themselves differ.")
	private boolean equivalent;

	@Option(names = "--all", description = "Print what is the same, too.")
	private boolean all;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public DiffCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Model one = read(before);
		Model other = read(after);
		ModelDiff diff = new DiffModelsOperation(one, other, bindings).run(console.progress());
		if (runs > 0) {
			diff = diff.with(List.of(new CompareLatencyOperation(one, other, bindings, RunSettings.usual(), runs).run(console.progress()).measure()));
		}
		if (project != null) {
			ModelComparison judged = new CompareModelsOperation(before, after, project, EvaluationSettings.DEFAULT, ComparisonSettings.DEFAULT)
					.run(console.progress());
			diff = diff.with(judged.measures());
		}
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				new DiffJson(json, diff, all, Math.clamp(bins, 0, 10_000), console.progress()).write();
			}
			console.print("\n");
		} else {
			console.print(new DiffText(diff, all).toString());
		}
		return diff.isSame() || equivalent && diff.isEquivalent() ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private Model read(Path file) throws IOException {
		return ModelFiles.read(file, console);
	}
}
