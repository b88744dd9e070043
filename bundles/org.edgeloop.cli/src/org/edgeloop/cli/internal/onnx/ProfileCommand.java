package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.run.LatencyStatistics;
import org.edgeloop.onnx.run.MadeInputs;
import org.edgeloop.onnx.run.NodeLatency;
import org.edgeloop.onnx.run.Profile;
import org.edgeloop.onnx.run.ProfileOperation;
import org.edgeloop.onnx.tensor.Datum;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx profile}: how long a model takes, node by node. */
@Command(name = "profile", description = { "Measure how long a model takes on this machine, as a whole and node by node.",
		"Times of the whole are of runs that are not profiled; those of nodes come from ONNX Runtime's profiler, in whole microseconds. "
				+ "A node may stand for several of the model's that ONNX Runtime fused; those with subgraphs include the nodes in them.",
		"Inputs without a file get random numbers.", "With --json: an object with runtime, threads, whole and nodes; times in milliseconds." },
		footer = { "  edgeloop onnx profile model.onnx --runs 100", "  edgeloop onnx profile model.onnx --input x=x.npy --threads 1 --json" })
@NonNullByDefault({})
public final class ProfileCommand implements Callable<Integer> {

	private static final long SEED = 1;

	@Parameters(paramLabel = "MODEL", description = "The ONNX file.")
	private Path file;

	@Mixin
	private InputArguments inputs;

	@Mixin
	private RunArguments running;

	@Option(names = "--runs", paramLabel = "N", description = "How many runs count (default: ${DEFAULT-VALUE}).")
	private int runs = 20;

	@Option(names = "--warm-up", paramLabel = "N", description = "How many runs come first and do not count (default: ${DEFAULT-VALUE}).")
	private int warmUp = 3;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ProfileCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Model model = ModelFiles.read(file, console);
		Map<String, Datum> given = inputs.read(model, Optional.of(MadeInputs.random(inputs.bindings(), SEED)), console.progress());
		Profile profile = new ProfileOperation(model, given, running.settings(), Math.max(0, warmUp), Math.max(1, runs)).run(console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				ProfileJson.write(json, profile);
			}
			console.print("\n");
		} else {
			print(model, profile);
		}
		return ExitCode.OK;
	}

	private void print(Model model, Profile profile) throws IOException {
		double sum = profile.nodes().stream().filter(node -> node.node().filter(ref -> !ref.graph().equals(model.graph())).isEmpty())
				.mapToDouble(node -> node.time().median()).sum();
		var table = new TextTable("Node", "Run as", ">Median (ms)", ">±", ">Share", "With");
		profile.nodes().stream().sorted(Comparator.comparingDouble((NodeLatency node) -> node.time().median()).reversed()).forEach(node -> table.row(
				node.node().map(ProfileCommand::label).orElse("(added by ONNX Runtime)"), node.operator(), number(node.time().median()),
				number(node.time().deviation()), "%.1f %%".formatted(sum == 0 ? 0 : 100 * node.time().median() / sum), others(node)));
		console.print(table.toString());
		LatencyStatistics whole = profile.whole();
		console.print("%nThe whole model: median %s ms ± %s, from %s to %s, in %d runs with %d threads of %s%n".formatted(number(whole.median()),
				number(whole.deviation()), number(whole.least()), number(whole.most()), whole.runs(), profile.threads(), profile.runtime()));
	}

	private static String others(NodeLatency latency) {
		return String.join(", ", latency.fused().stream().filter(node -> latency.node().filter(node::equals).isEmpty()).map(ProfileCommand::label).toList());
	}

	private static String label(NodeRef ref) {
		return ref.node().label();
	}

	private static String number(double milliseconds) {
		return "%.3f".formatted(milliseconds);
	}
}
