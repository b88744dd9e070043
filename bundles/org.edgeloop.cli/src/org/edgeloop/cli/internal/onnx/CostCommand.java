package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.onnx.cost.CostOperation;
import org.edgeloop.onnx.cost.CostTable;
import org.edgeloop.onnx.cost.ExportCostOperation;
import org.edgeloop.onnx.cost.ExportMemoryMapOperation;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.cost.NodeCost;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.shape.InputDimensions;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx cost}: what a model costs where it runs. */
@Command(name = "cost", description = { "Print what a model costs: operations, parameters, weights, memory of activations, flash.",
		"MACs are multiplications whose products are added up. MACC is what the reports of ST Edge AI count, where they tell the rule. "
				+ "Activations lie in one arena, inputs and outputs among them; elementwise nodes write over an input that nobody reads any more.",
		"Flash is the weights and an assumed size of the program.",
		"With --json: an object with bindings, macs, macc, parameters, weightBytes, activationBytes, codeBytes, flashBytes, nodes, arena and gaps." },
		footer = { "  edgeloop onnx cost model.onnx", "  edgeloop onnx cost model.onnx --bind N=1 --json",
				"  edgeloop onnx cost model.onnx --csv costs.csv --map arena.svg" })
@NonNullByDefault({})
public final class CostCommand implements Callable<Integer> {

	@Parameters(paramLabel = "MODEL", description = "The ONNX file.")
	private Path file;

	@Option(names = "--bind", paramLabel = "NAME=SIZE", description = "The size of a symbolic dimension; those not given are 1.")
	private Map<String, Long> bindings = new LinkedHashMap<>();

	@Option(names = "--csv", paramLabel = "FILE.csv", description = "Write a row for each node.")
	private Path table;

	@Option(names = "--map", paramLabel = "FILE", description = "Write the plan of the arena, as .svg, .png or .pdf picture or as .csv table.")
	private Path map;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public CostCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Model model = ModelFiles.read(file, console);
		Map<String, Long> bound = InputDimensions.bound(model, bindings);
		InferredShapes shapes = new InferShapesOperation(model, bound).run(console.progress());
		ModelCost cost = new CostOperation(model, shapes).run(console.progress());
		if (table != null) {
			new ExportCostOperation(new CostTable(cost, shapes).rows(), cost.totals(), table).run(console.progress());
		}
		if (map != null) {
			new ExportMemoryMapOperation(cost.plan(), "Arena of " + file.getFileName(), map).run(console.progress());
		}
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				CostJson.write(json, bound, cost);
			}
			console.print("\n");
		} else {
			print(bound, cost);
		}
		cost.gaps().forEach(console::report);
		return ExitCode.OK;
	}

	private void print(Map<String, Long> bound, ModelCost cost) throws IOException {
		var table = new TextTable("Node", "Operator", ">MACs", ">MACC", ">Parameters", ">Weights (B)", ">Output (B)", ">RAM (B)");
		cost.nodes().stream().filter(node -> !node.isConstant())
				.forEach(node -> table.row(label(node), node.ref().node().qualifiedOperator(), text(node.macs()), text(node.macc()),
						number(node.parameters()), number(node.weightBytes()), text(node.outputBytes()), text(node.ramBytes())));
		console.print(table.toString());
		if (!bound.isEmpty()) {
			console.print("%nFor %s%n".formatted(bound.entrySet().stream().map(Object::toString).collect(Collectors.joining(", "))));
		}
		ModelCost.Totals totals = cost.totals();
		var sums = new TextTable("", ">");
		sums.row("MACs", number(totals.macs()));
		sums.row("MACC (ST)", number(totals.macc()));
		sums.row("Parameters", number(totals.parameters()));
		sums.row("Weights", number(totals.weightBytes()) + " B");
		sums.row("Activations", number(totals.activationBytes()) + " B");
		sums.row("Program (assumed)", number(totals.codeBytes()) + " B");
		sums.row("Flash", number(totals.flashBytes()) + " B");
		console.print(sums.toString());
		peak(cost);
	}

	private void peak(ModelCost cost) throws IOException {
		int peak = cost.plan().peakStep();
		if (peak >= 0) {
			List<String> live = cost.plan().live(peak).stream().map(buffer -> "%s %,d B".formatted(buffer.name(), buffer.bytes())).toList();
			console.print("%nMost memory is needed at %s: %s%n".formatted(cost.plan().steps().get(peak).label(), String.join(", ", live)));
		}
	}

	private static String label(NodeCost node) {
		String graph = node.ref().graph().id();
		return graph.isEmpty() ? node.ref().node().label() : graph + "/" + node.ref().node().label();
	}

	private static String text(OptionalLong number) {
		return number.isPresent() ? number(number.getAsLong()) : "?";
	}

	private static String number(long number) {
		return "%,d".formatted(number);
	}
}
