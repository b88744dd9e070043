package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.onnx.run.TestModelsOperation;
import org.edgeloop.onnx.run.TestResult;
import org.edgeloop.onnx.run.TestResult.Status;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx test}: models held against the outputs that stand beside them. */
@Command(name = "test", description = { "Run the tests of a folder that are in the form of ONNX's backend tests, and print a line for each.",
		"A test is a folder, at any depth, with model.onnx and test_data_set_*, which hold input_*.pb and output_*.pb. It passes if every output "
				+ "has the expected type and shape and its numbers are within the tolerance." },
		footer = { "  edgeloop onnx test onnx/backend/test/data --json" })
@NonNullByDefault({})
public final class TestCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "The folder with the tests.")
	private Path folder;

	@Mixin
	private ToleranceArguments tolerance;

	@Option(names = "--jobs", paramLabel = "N", description = "Run so many tests at once (default: one for each processor).")
	private int jobs = Runtime.getRuntime().availableProcessors();

	@Option(names = "--json", description = "Print a line of JSON for each test, with \"test\", \"status\" (pass, fail, error, skip) and \"reason\".")
	private boolean asJson;

	private final Console console;

	public TestCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<TestResult> results = new TestModelsOperation(folder, tolerance.tolerance(), Math.max(1, jobs)).run(this::print, console.progress());
		console.message("%d tests: %d passed, %d failed, %d errors, %d skipped".formatted(results.size(), count(results, Status.PASS),
				count(results, Status.FAIL), count(results, Status.ERROR), count(results, Status.SKIP)));
		return count(results, Status.FAIL) + count(results, Status.ERROR) == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private static long count(List<TestResult> results, Status status) {
		return results.stream().filter(result -> result.status() == status).count();
	}

	private void print(TestResult result) {
		try {
			if (asJson) {
				printJson(result);
			} else {
				console.print("%-5s %s%s%n".formatted(name(result), result.test(), result.reason().isEmpty() ? "" : ": " + result.reason()));
			}
			// whoever reads along sees each as it ends
			console.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void printJson(TestResult result) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("test", result.test());
			json.writeStringField("status", name(result));
			json.writeStringField("reason", result.reason());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static String name(TestResult result) {
		return result.status().name().toLowerCase(Locale.ROOT);
	}
}
