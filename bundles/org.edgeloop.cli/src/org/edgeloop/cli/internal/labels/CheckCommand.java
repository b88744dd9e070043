package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.check.CheckLabelsOperation;
import org.edgeloop.dataset.check.CheckLabelsOperation.Findings;
import org.edgeloop.dataset.check.LabelFix;
import org.edgeloop.dataset.check.LabelProblem;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels check}: whether the labels of a project are as its taxonomy wants them. */
@Command(name = "check", description = { "Check all labels of a project against its taxonomy, tiers and recordings.",
		"Every recording that has labels is opened. The exit code is 1 if anything found is an error.",
		"With --json: an object with the lists labels (recording, labels: the ids concerned, rule, severity, from and to in samples, "
				+ "message, fixes: what the editor offers) and files (severity, what, where, remedy)." },
		footer = { "  edgeloop labels check project", "  edgeloop labels check project --json" })
@NonNullByDefault({})
public final class CheckCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Findings findings = new CheckLabelsOperation(project).run(console.progress());
		if (asJson) {
			printJson(findings);
		} else {
			printTable(findings);
		}
		return findings.hasErrors() ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private void printTable(Findings findings) throws IOException {
		if (!findings.labels().isEmpty()) {
			var table = new TextTable("recording", "severity", "rule", ">from", ">to", "what is wrong");
			for (LabelProblem problem : findings.labels()) {
				table.row(problem.recording(), inWords(problem.severity()), problem.rule().id(), Long.toString(problem.range().from()),
						Long.toString(problem.range().to()), problem.message());
			}
			console.print(table.toString());
		}
		findings.problems().forEach(console::report);
		console.print(String.format(Locale.ROOT, "%d problems of labels, %d of files%n", findings.labels().size(),
				findings.problems().size()));
	}

	private void printJson(Findings findings) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("labels");
			for (LabelProblem problem : findings.labels()) {
				write(json, problem);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("files");
			for (Problem problem : findings.problems()) {
				json.writeStartObject();
				json.writeStringField("severity", inWords(problem.severity()));
				json.writeStringField("what", problem.what());
				json.writeStringField("where", problem.where());
				json.writeStringField("remedy", problem.remedy());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, LabelProblem problem) throws IOException {
		json.writeStartObject();
		json.writeStringField("recording", problem.recording());
		writeTexts(json, "labels", problem.labelIds());
		json.writeStringField("rule", problem.rule().id());
		json.writeStringField("severity", inWords(problem.severity()));
		json.writeNumberField("from", problem.range().from());
		json.writeNumberField("to", problem.range().to());
		json.writeStringField("message", problem.message());
		writeTexts(json, "fixes", problem.fixes().stream().map(LabelFix::title).toList());
		json.writeEndObject();
	}

	private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
		json.writeArrayFieldStart(name);
		for (String text : texts) {
			json.writeString(text);
		}
		json.writeEndArray();
	}

	private static String inWords(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}
}
