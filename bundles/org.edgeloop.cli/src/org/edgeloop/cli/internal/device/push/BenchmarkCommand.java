package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.linux.release.BenchmarkOperation;
import org.edgeloop.device.linux.release.BoardBenchmark;
import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.run.Tolerance;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device benchmark}: how a model runs on a board. */
@Command(name = "benchmark", description = { "Measure how the release on a Linux board runs, and hold its outputs against this machine's. The exit code is 1 if they differ.",
		"With --json: an object with release, model, sha256, runtime, runs, ms (min, mean, median, p90, p95, p99, max), residentBytes, peakBytes, equal, outputs." },
		footer = { "  edgeloop device benchmark --ssh pi@bench-3 --model wakeword.onnx --runs 200 --json" })
@NonNullByDefault({})
public final class BenchmarkCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private BoardArguments board;

	@Option(names = "--model", paramLabel = "FILE", description = "The model that the board runs, to be run here on new inputs; without it, the outputs "
			+ "count that were computed when it was deployed.")
	private Path model;

	@Option(names = "--runs", paramLabel = "COUNT", description = "How many runs are measured (default: 100).")
	private int runs = 100;

	@Option(names = "--warmup", paramLabel = "COUNT", description = "How many runs go before them (default: 10).")
	private int warmup = 10;

	@Option(names = "--rtol", paramLabel = "NUMBER", description = "How far numbers may be from this machine's, relatively (default: the release's).")
	private Double relative;

	@Option(names = "--atol", paramLabel = "NUMBER", description = "How far they may be from each other besides (default: the release's).")
	private Double absolute;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public BenchmarkCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!board.areGiven()) {
			throw new ParameterException(command.commandLine(), "--ssh says where the board is, and is missing");
		}
		if (runs < 1 || warmup < 0) {
			throw new ParameterException(command.commandLine(), "--runs is at least 1, --warmup at least 0");
		}
		BoardBenchmark result = new BenchmarkOperation(board.settings(), access.access(console), Optional.ofNullable(model), runs, warmup, tolerance())
				.run(console.progress());
		if (asJson) {
			printJson(result);
		} else {
			print(result);
		}
		return result.isEqual() ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	/** One that is given leaves the other at zero, as it says how far numbers may be from each other. */
	private Optional<Tolerance> tolerance() {
		return relative == null && absolute == null ? Optional.empty()
				: Optional.of(new Tolerance(relative == null ? 0 : relative, absolute == null ? 0 : absolute));
	}

	private void printJson(BoardBenchmark result) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("release", result.release());
			json.writeStringField("model", result.model());
			json.writeStringField("sha256", result.sha256());
			json.writeStringField("runtime", result.runtime());
			json.writeNumberField("runs", result.latency().runs());
			write(json, result.latency());
			json.writeNumberField("residentBytes", result.residentBytes());
			json.writeNumberField("peakBytes", result.peakBytes());
			json.writeBooleanField("equal", result.isEqual());
			json.writeArrayFieldStart("outputs");
			for (OutputComparison output : result.parity()) {
				write(json, output);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, BoardBenchmark.Latency latency) throws IOException {
		json.writeObjectFieldStart("ms");
		json.writeNumberField("min", latency.least());
		json.writeNumberField("mean", latency.mean());
		json.writeNumberField("median", latency.median());
		json.writeNumberField("p90", latency.percentile90());
		json.writeNumberField("p95", latency.percentile95());
		json.writeNumberField("p99", latency.percentile99());
		json.writeNumberField("max", latency.most());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, OutputComparison output) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", output.name());
		json.writeBooleanField("equal", output.same());
		if (Double.isFinite(output.largestAbsolute())) {
			json.writeNumberField("largestDifference", output.largestAbsolute());
		}
		json.writeNumberField("differing", output.differing());
		json.writeNumberField("elements", output.elements());
		if (!output.reason().isEmpty()) {
			json.writeStringField("reason", output.reason());
		}
		json.writeEndObject();
	}

	private void print(BoardBenchmark result) throws IOException {
		BoardBenchmark.Latency latency = result.latency();
		console.print(String.format(Locale.ROOT, "%s of %s, %s%n", result.model(), result.release(), result.runtime()));
		console.print(String.format(Locale.ROOT, "%d runs: min %.3f, mean %.3f, median %.3f, p90 %.3f, p95 %.3f, p99 %.3f, max %.3f ms%n", latency.runs(),
				latency.least(), latency.mean(), latency.median(), latency.percentile90(), latency.percentile95(), latency.percentile99(), latency.most()));
		console.print(String.format(Locale.ROOT, "memory %.1f MB, at most %.1f MB%n%n", result.residentBytes() / 1e6, result.peakBytes() / 1e6));
		var table = new TextTable("Output", "As here", ">Largest difference", ">Beyond tolerance", ">Elements", "First");
		for (OutputComparison output : result.parity()) {
			table.row(output.name(), output.same() ? "yes" : "no", String.format(Locale.ROOT, "%.3g", output.largestAbsolute()), Long.toString(output.differing()),
					Long.toString(output.elements()), output.reason());
		}
		console.print(table.toString());
	}
}
