package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.run.CaptureActivationsOperation;
import org.edgeloop.onnx.run.CaptureNestedOperation;
import org.edgeloop.onnx.run.CompareOutputsOperation;
import org.edgeloop.onnx.run.InputFiles;
import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.run.RunModelOperation;
import org.edgeloop.onnx.run.RunResult;
import org.edgeloop.onnx.run.SaveOutputsOperation;
import org.edgeloop.onnx.run.SavedOutput;
import org.edgeloop.onnx.run.ValuePlace;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.DatumText;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx run}: a model on files. */
@Command(name = "run", description = { "Run a model with ONNX Runtime, write its outputs, and hold them against expected ones.",
		"Tensors are written as .npy: bfloat16 and narrower floats as float32, whole numbers of less than a byte as int8 or uint8. "
				+ "Sequences, maps and optionals are written as ONNX's own messages, .pb.",
		"With --json: an object with milliseconds, outputs and comparisons." },
		footer = { "  edgeloop onnx run model.onnx --input x=x.npy --out results --json",
				"  edgeloop onnx run model.onnx --input x=x.pb --expect y=y.pb --rtol 1e-5",
				"  edgeloop onnx run model.onnx --recording motor.wav --channel acc --from 48000 --out results" })
@NonNullByDefault({})
public final class RunCommand implements Callable<Integer> {

	private static final int FEW = 6;

	@Parameters(paramLabel = "MODEL", description = "The ONNX file.")
	private Path file;

	@Mixin
	private InputArguments inputs;

	@Mixin
	private RunArguments running;

	@Option(names = "--out", paramLabel = "DIR", description = "Write the outputs into this folder.")
	private Path folder;

	@Option(names = "--messages", description = "Write tensors as ONNX's own messages too.")
	private boolean messages;

	@Option(names = "--expect", paramLabel = "NAME=FILE", description = "What an output should be: .npy, .csv or .pb. If one is not, the exit code is 1.")
	private List<String> expected = new ArrayList<>();

	@Option(names = "--capture", paramLabel = "VALUE", description = "A value between nodes that is wanted with the outputs, of the main graph or else of the first graph "
			+ "inside a node that has it: stacked if that is a loop's. Several times for several.")
	private List<String> captured = new ArrayList<>();

	@Mixin
	private ToleranceArguments tolerance;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RunCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Model model = ModelFiles.read(file, console);
		Map<String, Datum> wanted = new LinkedHashMap<>();
		List<Value> outputs = model.graph().outputs();
		for (Map.Entry<Value, Path> entry : inputs.named(outputs, outputs, expected, "output").entrySet()) {
			wanted.put(entry.getKey().name(), InputFiles.read(entry.getKey(), entry.getValue()));
		}
		Map<String, Datum> given = inputs.read(model, Optional.empty(), console.progress());
		RunResult result = ran(model, given);
		List<SavedOutput> saved = folder == null ? List.of() : new SaveOutputsOperation(result.outputs(), folder, messages).run(console.progress());
		List<OutputComparison> comparisons = new CompareOutputsOperation(wanted, result.outputs(), tolerance.tolerance()).run(console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				RunJson.write(json, result, saved, comparisons);
			}
			console.print("\n");
		} else {
			print(result, saved, comparisons);
		}
		return comparisons.stream().allMatch(OutputComparison::same) ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	/** Values between are captured in a run of their own, which fuses less. */
	private RunResult ran(Model model, Map<String, Datum> given) throws IOException {
		RunResult result = new RunModelOperation(model, given, running.settings()).run(console.progress());
		if (captured.isEmpty()) {
			return result;
		}
		Map<String, Datum> all = new LinkedHashMap<>(result.outputs());
		InferredShapes shapes = new InferShapesOperation(model, Map.of()).run(console.progress());
		List<String> inMain = captured.stream().filter(name -> model.graph().producer(name).isPresent()).toList();
		if (!inMain.isEmpty()) {
			new CaptureActivationsOperation(model, given, inMain, Optional.of(shapes), running.settings()).run(console.progress()).forEach(all::putIfAbsent);
		}
		List<ValuePlace> inside = captured.stream().filter(name -> !inMain.contains(name)).map(name -> place(model, name)).toList();
		if (!inside.isEmpty()) {
			new CaptureNestedOperation(model, given, inside, shapes, running.settings()).run(console.progress())
					.forEach((place, array) -> all.put(place.graph().id() + "/" + place.name(), Datum.of(array)));
		}
		return new RunResult(all, result.time());
	}

	private static ValuePlace place(Model model, String name) {
		return new ValuePlace(model.graphs().stream().filter(graph -> graph.producer(name).isPresent()).findFirst().orElse(model.graph()), name);
	}

	private void print(RunResult result, List<SavedOutput> saved, List<OutputComparison> comparisons) throws IOException {
		var table = new TextTable("Output", "Type", "Values", "File");
		result.outputs().forEach((name, datum) -> table.row(name, DatumText.type(datum), DatumText.values(datum, FEW),
				saved.stream().filter(output -> output.name().equals(name)).map(output -> output.file().toString()).findFirst().orElse("")));
		console.print(table.toString());
		for (OutputComparison comparison : comparisons) {
			console.print("%s %s%n".formatted(comparison.name(), comparison.same() ? "is as expected" : "is not as expected: " + comparison.reason()));
		}
		console.print("%nRan in %d ms%n".formatted(result.time().toMillis()));
	}
}
