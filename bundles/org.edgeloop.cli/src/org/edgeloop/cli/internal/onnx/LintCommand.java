package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.onnx.lint.Device;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.LintFileOperation;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.lint.Targets;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onnx lint}: whether a target can run a model. */
@Command(name = "lint", description = { "Hold a model against what a target can run: opset, operators, shapes, types, RAM and flash.",
		"Exits with 1 if the target cannot run it so. What is not known of a target is said, and is no error.",
		"With --json: an object with target, source and findings, each with rule, severity, what, where, source and hint." },
		footer = { "  edgeloop onnx lint --targets", "  edgeloop onnx lint model.onnx --target stm32f4",
				"  edgeloop onnx lint model.onnx --target stm32f4:STM32F411 --json" })
@NonNullByDefault({})
public final class LintCommand implements Callable<Integer> {

	@Parameters(paramLabel = "MODEL", arity = "0..1", description = "The ONNX file.")
	private Path file;

	@Option(names = "--target", paramLabel = "TARGET", description = "Where it is to run; with a colon and a device behind it, on that device.")
	private String target;

	@Option(names = "--targets", description = "List the targets instead.")
	private boolean list;

	@Option(names = "--targets-file", paramLabel = "FILE", description = "A JSON file with more targets.")
	private Path own;

	@Option(names = "--bind", paramLabel = "NAME=SIZE", description = "The size of a symbolic dimension; those not given are 1.")
	private Map<String, Long> bindings = new LinkedHashMap<>();

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public LintCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Targets targets = own == null ? Targets.builtIn() : Targets.builtIn().with(own);
		if (list) {
			print(targets.all());
			return ExitCode.OK;
		}
		if (file == null || target == null) {
			throw new ParameterException(spec.commandLine(), "a model and a --target are missing");
		}
		Target wanted = targets.get(target);
		List<LintFinding> findings = lint(wanted);
		print(wanted, findings);
		return findings.stream().anyMatch(LintFinding::isError) ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private List<LintFinding> lint(Target wanted) throws IOException {
		LintFileOperation.Result result = new LintFileOperation(file, bindings, wanted).run(console.progress());
		result.problems().forEach(console::report);
		return result.findings();
	}

	private void print(Target wanted, List<LintFinding> findings) throws IOException {
		if (!asJson) {
			for (LintFinding finding : findings) {
				console.print("%s: %s%n".formatted(finding.severity().name().toLowerCase(Locale.ROOT), finding.toProblem().toLine()));
			}
			long errors = findings.stream().filter(LintFinding::isError).count();
			console.print(errors == 0 ? "Nothing is known that keeps it from running on %s.%n".formatted(wanted.name())
					: "It cannot run so on %s.%n".formatted(wanted.name()));
			return;
		}
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("target", wanted.id());
			json.writeStringField("source", wanted.runner().source());
			json.writeArrayFieldStart("findings");
			for (LintFinding finding : findings) {
				json.writeStartObject();
				json.writeStringField("rule", finding.rule().id());
				json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
				json.writeStringField("what", finding.what());
				json.writeStringField("where", finding.where());
				json.writeStringField("source", finding.source());
				json.writeStringField("hint", finding.hint());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void print(List<Target> targets) throws IOException {
		if (asJson) {
			printJson(targets);
			return;
		}
		var table = new TextTable("Target", "Name", "Runs by", "Device", ">RAM (kB)", ">Flash (kB)");
		for (Target one : targets) {
			if (one.devices().isEmpty()) {
				table.row(one.id(), one.name(), one.runner().name(), "", "", "");
			}
			for (Device device : one.devices()) {
				table.row(one.id(), one.name(), one.runner().name(), device.name(), kilobytes(device.ramBytes()), kilobytes(device.flashBytes()));
			}
		}
		console.print(table.toString());
	}

	private void printJson(List<Target> targets) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (Target one : targets) {
				json.writeStartObject();
				json.writeStringField("id", one.id());
				json.writeStringField("name", one.name());
				json.writeStringField("runner", one.runner().name());
				json.writeArrayFieldStart("sources");
				json.writeString(one.runner().source());
				if (!one.source().isEmpty()) {
					json.writeString(one.source());
				}
				json.writeEndArray();
				json.writeArrayFieldStart("devices");
				for (Device device : one.devices()) {
					json.writeStartObject();
					json.writeStringField("name", device.name());
					CostJson.number(json, "ramBytes", device.ramBytes());
					CostJson.number(json, "flashBytes", device.flashBytes());
					json.writeEndObject();
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}

	private static String kilobytes(OptionalLong bytes) {
		return bytes.isPresent() ? "%,d".formatted(bytes.getAsLong() / 1024) : "";
	}
}
