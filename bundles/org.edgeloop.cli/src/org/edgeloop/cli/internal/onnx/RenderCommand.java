package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.cost.CostOperation;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.view.GraphColors;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.GraphOverlay;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.LayoutGraphOperation;
import org.edgeloop.onnx.view.RenderGraphOperation;
import org.edgeloop.onnx.view.ViewSettings;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx render}: the picture of a graph. */
@Command(name = "render", description = "Write the picture of a model's graph.", footer = { "  edgeloop onnx render model.onnx --svg model.svg",
		"  edgeloop onnx render model.onnx --pdf branch.pdf --graph If_3/then_branch" })
@NonNullByDefault({})
public final class RenderCommand implements Callable<Integer> {

	/** Where pictures go; each has its format. */
	static final class Pictures {

		@Option(names = "--svg", paramLabel = "FILE", description = "Write an SVG file.")
		private Path svg;

		@Option(names = "--png", paramLabel = "FILE", description = "Write a PNG file.")
		private Path png;

		@Option(names = "--pdf", paramLabel = "FILE", description = "Write a PDF file.")
		private Path pdf;

		List<Path> files() throws ProblemException {
			List<Path> files = new ArrayList<>();
			add(files, svg, ".svg");
			add(files, png, ".png");
			add(files, pdf, ".pdf");
			return files;
		}

		private static void add(List<Path> files, Path file, String ending) throws ProblemException {
			if (file != null) {
				if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
					throw new ProblemException(Problem.error("the name of the picture says another format", file.toString(),
							"choose a name that ends in " + ending));
				}
				files.add(file);
			}
		}
	}

	@Parameters(paramLabel = "MODEL", description = "The ONNX file.")
	private Path file;

	@ArgGroup(exclusive = false, multiplicity = "1")
	private Pictures pictures;

	@Option(names = "--graph", paramLabel = "ID", description = "Draw a subgraph or a function instead of the main graph.")
	private String graphId = "";

	@Option(names = "--node", paramLabel = "NAME", arity = "1..*", description = "Cut the picture to these nodes and what is between them.")
	private List<String> nodes = List.of();

	@Option(names = "--expand", description = "Open all groups, repeated blocks and subgraphs.")
	private boolean expand;

	@Option(names = "--flat", description = "Draw no groups and no repeated blocks: a box for each node.")
	private boolean flat;

	@Option(names = "--colour-by", paramLabel = "COLUMN", description = "Colour the boxes by a cost: ${COMPLETION-CANDIDATES}.")
	private CostColumn column;

	@Option(names = "--dark", description = "Draw on dark ground.")
	private boolean dark;

	@Option(names = "--json", description = "Print what was drawn as JSON.")
	private boolean asJson;

	private final Console console;

	public RenderCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<Path> files = pictures.files();
		LayoutGraphOperation.prepare();
		Progress progress = console.progress();
		Model model = ModelFiles.read(file, console);
		Graph graph = model.graphs().stream().filter(each -> each.id().equals(graphId)).findFirst()
				.orElseThrow(() -> new ProblemException(Problem.error("the model has no graph '" + graphId + "'", file.toString(), "choose one of: "
						+ String.join(", ", model.graphs().stream().map(Graph::id).filter(id -> !id.isEmpty()).toList()))));
		InferredShapes shapes = new InferShapesOperation(model, Map.of()).run(progress);
		ViewSettings settings = flat ? ViewSettings.FLAT : ViewSettings.DEFAULT;
		GraphLayout layout = new LayoutGraphOperation(model, graph, expand ? settings.expanded() : settings, Optional.of(shapes)).run(progress);
		Optional<GraphOverlay> overlay = column == null ? Optional.empty()
				: Optional.of(column.overlay(new CostOperation(model, shapes).run(progress)));
		GraphColors colors = dark ? GraphColors.DARK : GraphColors.LIGHT;
		for (Path picture : files) {
			new RenderGraphOperation(layout, colors, overlay, part(layout, graph), picture).run(progress);
		}
		if (asJson) {
			report(layout, files);
		}
		return ExitCode.OK;
	}

	private List<LayoutBox> part(GraphLayout layout, Graph graph) throws ProblemException {
		List<LayoutBox> part = new ArrayList<>();
		for (String name : nodes) {
			Stream<Node> found = graph.nodes().stream().filter(node -> node.name().equals(name) || node.label().equals(name));
			part.add(found.findFirst().flatMap(node -> layout.boxOf(new NodeRef(graph, node.index())))
					.orElseThrow(() -> new ProblemException(Problem.error("the graph has no node '" + name + "'", file.toString(), "see: edgeloop onnx info"))));
		}
		return part;
	}

	private void report(GraphLayout layout, List<Path> files) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("files");
			for (Path picture : files) {
				json.writeString(picture.toString());
			}
			json.writeEndArray();
			json.writeNumberField("boxes", layout.boxes().size());
			json.writeNumberField("edges", layout.edges().size());
			json.writeNumberField("width", Math.ceil(layout.width()));
			json.writeNumberField("height", Math.ceil(layout.height()));
			json.writeEndObject();
		}
		console.print("\n");
	}
}
