package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.ValueText;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.TensorStatistics;
import org.edgeloop.onnx.model.TensorStatisticsOperation;
import org.edgeloop.onnx.quantization.Quantization;
import org.edgeloop.onnx.quantization.Quantizations;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.tensor.ExportTensorOperation;
import org.edgeloop.onnx.tensor.ListTensorsOperation;
import org.edgeloop.onnx.tensor.StoredTensor;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx tensor}: the tensors that a model brings along, or the numbers of one of them. */
@Command(name = "tensor", description = { "List the tensors that a model brings along, the largest first; or tell of one its statistics, its histogram and how "
		+ "it is quantized, and write it into a file.", "With --json and no NAME: [{\"graph\",\"name\",\"type\",\"shape\",\"bytes\",\"share\",\"in\"}].",
		"With --json and a NAME: {\"graph\",\"name\",\"type\",\"shape\",\"bytes\",\"quantization\",\"statistics\"}; quantization is null if there is none." },
		footer = { "  edgeloop onnx tensor model.onnx", "  edgeloop onnx tensor model.onnx conv1.weight --dequantized --out weights.npy" })
@NonNullByDefault({})
public final class TensorCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "MODEL", description = "The ONNX file.")
	private Path file;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The value that holds the tensor; all tensors are listed without it.")
	private String name;

	@Option(names = "--graph", paramLabel = "ID", defaultValue = "", description = "The subgraph or function that the tensor is in; the main graph without it.")
	private String graph;

	@Option(names = "--dequantized", description = "Take the real numbers that stored whole ones stand for.")
	private boolean dequantized;

	@Option(names = "--bins", paramLabel = "N", defaultValue = "64", description = "Bins of the histogram (${DEFAULT-VALUE}).")
	private int bins;

	@Option(names = "--out", paramLabel = "FILE", description = "Write the tensor into a file, .npy, .csv or .pb.")
	private Path out;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public TensorCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Model model = ModelFiles.read(file, console);
		List<StoredTensor> tensors = new ListTensorsOperation(model).run(console.progress());
		if (name == null) {
			list(tensors);
		} else {
			show(model, tensors.stream().filter(one -> one.name().equals(name) && one.graph().id().equals(graph)).findFirst()
					.orElseThrow(() -> new ProblemException(Problem.error("the model brings along no tensor of this name", name,
							"list them without a name; those of subgraphs need --graph"))));
		}
		return ExitCode.OK;
	}

	private void list(List<StoredTensor> tensors) throws IOException {
		if (!asJson) {
			var table = new TextTable("Name", "Type", "Bytes", "Share", "Graph");
			tensors.forEach(one -> table.row(one.name(), one.tensor().valueType().toString(), Long.toString(one.bytes()), ValueText.percent(one.share()),
					one.graph().id()));
			console.print(table.toString());
			return;
		}
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (StoredTensor one : tensors) {
				json.writeStartObject();
				TensorJson.head(json, one);
				json.writeNumberField("share", one.share());
				json.writeStringField("in", one.tensor().externalFile().map(Path::toString).orElse(one.node().isPresent() ? "Constant" : "initializer"));
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}

	private void show(Model model, StoredTensor stored) throws IOException {
		Optional<Quantization> quantization = new Quantizations(model, Optional.of(new InferShapesOperation(model, Map.of()).run(Progress.NONE)))
				.of(stored.graph(), stored.name());
		Tensor tensor = stored.tensor();
		if (dequantized) {
			tensor = quantization.orElseThrow(() -> new ProblemException(Problem.error("no node and no annotation gives the tensor a scale", name,
					"leave out --dequantized"))).dequantized(tensor);
		}
		Optional<TensorStatistics> statistics = tensor.type() == ElementType.STRING ? Optional.empty()
				: Optional.of(new TensorStatisticsOperation(tensor, bins).run(console.progress()));
		if (out != null) {
			new ExportTensorOperation(tensor, out).run(console.progress());
		}
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				TensorJson.write(json, stored, quantization, statistics);
			}
			console.print("\n");
		} else {
			print(stored, quantization, statistics);
		}
	}

	private void print(StoredTensor stored, Optional<Quantization> quantization, Optional<TensorStatistics> statistics) throws IOException {
		var table = new TextTable("Tensor", stored.name());
		table.row("type", stored.tensor().valueType().toString());
		table.row("bytes", Long.toString(stored.bytes()));
		quantization.ifPresent(found -> table.row("quantized", (found.isPerAxis() ? "along axis " + found.axis() : "as a whole") + ", by " + found.source()));
		statistics.ifPresent(found -> {
			table.row("minimum", ValueText.of(found.minimum()));
			table.row("maximum", ValueText.of(found.maximum()));
			table.row("mean", ValueText.of(found.mean()));
			table.row("deviation", ValueText.of(found.deviation()));
			table.row("zeros", Long.toString(found.zeros()));
			table.row("not finite", Long.toString(found.elements() - found.finite()));
		});
		console.print(table.toString());
	}
}
