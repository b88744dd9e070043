package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.ReadModelOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx info}: what a model says of itself. */
@Command(name = "info", description = "Print a model's versions, operator sets, inputs, outputs and operators.",
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
		read.problems().forEach(console::report);
		Model model = read.model();
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeNumberField("irVersion", model.origin().irVersion());
			json.writeNumberField("nodes", model.graph().nodes().size());
			json.writeObjectFieldStart("operators");
			for (Map.Entry<String, Integer> entry : operators(model.graphs()).entrySet()) {
				json.writeNumberField(entry.getKey(), entry.getValue());
			}
			json.writeEndObject();
			json.writeEndObject();
		}
		console.print("\n");
		return ExitCode.OK;
	}

	private static Map<String, Integer> operators(List<Graph> graphs) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Graph graph : graphs) {
			for (Node node : graph.nodes()) {
				counts.merge(node.qualifiedOperator(), 1, Integer::sum);
			}
		}
		return counts;
	}
}
