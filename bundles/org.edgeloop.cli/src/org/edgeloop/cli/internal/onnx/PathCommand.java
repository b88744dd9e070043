package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.navigation.ModelWiring;
import org.edgeloop.onnx.navigation.NodeNames;
import org.edgeloop.onnx.navigation.TracePathOperation;
import org.edgeloop.onnx.navigation.TracedPath;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx path}: how values get from node to node. */
@Command(name = "path", description = { "Print a shortest path that values take between two nodes, whichever comes first; through subgraphs too.",
		"The exit code is 1 if there is none." }, footer = { "  edgeloop onnx path model.onnx conv1 softmax --json" })
@NonNullByDefault({})
public final class PathCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "MODEL", description = "The ONNX file.")
	private Path file;

	@Parameters(index = "1", paramLabel = "FROM", description = "A node's name; with its graph before it, if several are called so.")
	private String from;

	@Parameters(index = "2", paramLabel = "TO", description = "Another one.")
	private String to;

	@Option(names = "--all", description = "Print all nodes on any path, not only those of a shortest one.")
	private boolean all;

	@Option(names = "--json", description = "Print JSON: {\"shortest\":[…],\"between\":[…]}, each node as {\"graph\",\"node\",\"index\",\"operator\"}.")
	private boolean asJson;

	private final Console console;

	public PathCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Model model = ModelFiles.read(file, console);
		Optional<TracedPath> path = new TracePathOperation(new ModelWiring(model), NodeNames.find(model, from), NodeNames.find(model, to))
				.run(console.progress());
		if (asJson) {
			printJson(path);
		} else {
			for (NodeRef ref : path.map(found -> all ? found.between() : found.shortest()).orElse(List.of())) {
				console.print(NodeNames.of(ref) + "   " + ref.node().qualifiedOperator() + "\n");
			}
		}
		return path.isPresent() ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private void printJson(Optional<TracedPath> path) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			nodes(json, "shortest", path.map(TracedPath::shortest).orElse(List.of()));
			nodes(json, "between", path.map(TracedPath::between).orElse(List.of()));
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void nodes(JsonGenerator json, String name, List<NodeRef> nodes) throws IOException {
		json.writeArrayFieldStart(name);
		for (NodeRef ref : nodes) {
			json.writeStartObject();
			json.writeStringField("graph", ref.graph().id());
			json.writeStringField("node", ref.node().name());
			json.writeNumberField("index", ref.index());
			json.writeStringField("operator", ref.node().qualifiedOperator());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
