package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.onnx.cost.CostOperation;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.model.CheckModelOperation;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InputDimensions;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx info}: what a model says of itself. */
@Command(name = "info", description = { "Print a model's versions, inputs, outputs, operators and cost.",
		"nodes and operators count the main graph with the graphs inside its nodes; the bodies of functions are not counted, their calls are. "
				+ "Inputs with a default are not listed.",
		"With --json: an object with irVersion, opsets, inputs, outputs (name, type, shape: numbers, names, null for what is not known), "
				+ "nodes, operators, parameters, macs, weightBytes, activationBytes, then more: assumed are sizes taken for the names of dimensions. "
				+ "What is not sound goes to the standard error." },
		footer = { "  edgeloop onnx info model.onnx --json" })
@NonNullByDefault({})
public final class InfoCommand implements Callable<Integer> {

	@Parameters(paramLabel = "MODEL", description = "The ONNX file.")
	private Path file;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public InfoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ReadModelOperation.Result read = new ReadModelOperation(file).run(console.progress());
		Model model = read.model();
		List<Problem> problems = new ArrayList<>(read.problems());
		new CheckModelOperation(model).run(console.progress()).forEach(finding -> problems.add(finding.problem()));
		Map<String, Long> assumed = InputDimensions.bound(model, Map.of());
		ModelCost cost = new CostOperation(model, new InferShapesOperation(model, assumed).run(console.progress())).run(console.progress());
		var info = ModelInfo.of(model, cost, assumed);
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				info.write(json, problems);
			}
			console.print("\n");
		} else {
			console.print(info.toText());
		}
		return Problems.report(problems, console);
	}
}
