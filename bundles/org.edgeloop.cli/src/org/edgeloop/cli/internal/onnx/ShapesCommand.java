package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.CheckShapesOperation;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.shape.SymbolicDimension;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onnx shapes}: types and shapes of all values of a model, or how well they are inferred. */
@Command(name = "shapes", description = { "Print the type and shape of every value of a model, those of subgraphs and functions among them.",
		"Sizes stay symbolic where they hang on names that inputs declare. What is not known before a run is printed with the reason.",
		"With --json: {\"tensors\":[{\"graph\",\"name\",\"type\",\"shape\",\"reason\"}],\"problems\":[{\"severity\",\"what\",\"where\",\"remedy\"}]}. "
				+ "The main graph is \"\". Sizes are numbers, expressions as text, or null; a shape is null if not even its rank is known.",
		"The exit code is 1 if the model contradicts itself." },
		footer = { "  edgeloop onnx shapes model.onnx --bind N=1 --json", "  edgeloop onnx shapes --check onnx/backend/test/data/node" })
@NonNullByDefault({})
public final class ShapesCommand implements Callable<Integer> {

	@Parameters(paramLabel = "MODEL", description = "The ONNX file; a folder with --check.")
	private Path file;

	@Option(names = "--bind", paramLabel = "NAME=SIZE", description = "The size of a symbolic dimension.")
	private Map<String, Long> bindings = new LinkedHashMap<>();

	@Option(names = "--check", description = { "Infer every test below the folder, model.onnx beside test_data_set_*, without what it declares of outputs,",
			"and compare with what it gave. The exit code is 1 if anything is wrong." })
	private boolean check;

	@Option(names = "--given", paramLabel = "ranks|sizes|contents", defaultValue = "sizes", description = {
			"With --check: what the inference knows of the inputs. With ranks alone all sizes are symbolic, and results are bound afterwards." })
	private CheckShapesOperation.Given given;

	@Option(names = "--json", description = "Print JSON; with --check a line for each test: {\"test\",\"status\":\"exact|open|wrong\",\"reason\"}.")
	private boolean asJson;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public ShapesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		return check ? check() : infer();
	}

	private int infer() throws IOException {
		if (bindings.values().stream().anyMatch(size -> size < 0)) {
			throw new ParameterException(spec.commandLine(), "sizes are 0 or more: " + bindings);
		}
		ReadModelOperation.Result read = new ReadModelOperation(file).run(console.progress());
		read.problems().forEach(console::report);
		Model model = read.model();
		warnOfOtherNames(model);
		InferredShapes shapes = new InferShapesOperation(model, bindings).run(console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				ShapesJson.write(json, model, shapes);
			}
			console.print("\n");
		} else {
			print(model, shapes);
		}
		shapes.problems().forEach(console::report);
		if (read.problems().stream().anyMatch(ShapesCommand::isError)) {
			return ExitCode.BAD_INPUT;
		}
		return shapes.problems().stream().anyMatch(ShapesCommand::isError) ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	/** Names that inference gives to sizes of nodes, such as {@code NonZero_4.count}, are not known before it. */
	private void warnOfOtherNames(Model model) {
		List<String> names = SymbolicDimension.of(model).stream().map(SymbolicDimension::name).toList();
		bindings.keySet().stream().filter(name -> !names.contains(name) && !name.contains(".")).forEach(name -> console.report(Problem.warning(
				"no size is named '%s'".formatted(name), "--bind", names.isEmpty() ? "the model leaves no size open" : "names are " + String.join(", ", names))));
	}

	private static boolean isError(Problem problem) {
		return problem.severity() == Problem.Severity.ERROR;
	}

	private void print(Model model, InferredShapes shapes) throws IOException {
		for (Graph graph : model.graphs()) {
			var table = new TextTable("Value", "Type", "Why not known");
			for (String value : graph.values()) {
				table.row(value, shapes.type(graph, value).map(ValueType::toString).orElse("?"), shapes.reason(graph, value).orElse(""));
			}
			console.print(graph.id().isEmpty() ? table.toString() : "%n%s%n%s".formatted(graph.id(), table));
		}
	}

	private int check() throws IOException {
		List<CheckShapesOperation.Result> results = new CheckShapesOperation(file, given).run(console.progress());
		Map<CheckShapesOperation.Status, Integer> counts = new EnumMap<>(CheckShapesOperation.Status.class);
		for (CheckShapesOperation.Result result : results) {
			counts.merge(result.status(), 1, Integer::sum);
			if (asJson) {
				try (JsonGenerator json = console.json()) {
					ShapesJson.write(json, result);
				}
				console.print("\n");
			} else if (result.status() != CheckShapesOperation.Status.EXACT) {
				console.print("%s %s: %s%n".formatted(ShapesJson.word(result.status()), result.test(), result.reason()));
			}
		}
		console.message("%d tests: %d exact, %d open, %d wrong".formatted(results.size(), counts.getOrDefault(CheckShapesOperation.Status.EXACT, 0),
				counts.getOrDefault(CheckShapesOperation.Status.OPEN, 0), counts.getOrDefault(CheckShapesOperation.Status.WRONG, 0)));
		return counts.containsKey(CheckShapesOperation.Status.WRONG) ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}
}
