package org.edgeloop.cli.internal.device;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.device.deploy.DeploymentHistory;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.project.ProjectDevice;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code device history}: what was put onto a device. */
@Command(name = "history", description = { "List what was put onto a device of a project, the newest last: when, by whom, which file, how it ended. What was killed before its end is unfinished.",
		"With --json: an array with an object for each: time, by, action (deploy or roll_back), artifact, sha256, bytes, outcome, verified, ms, steps, "
				+ "problem, log." },
		footer = { "  edgeloop device history devices/bench-3.device", "  edgeloop device history devices/bench-3.device --json" })
@NonNullByDefault({})
public final class HistoryCommand implements Callable<Integer> {

	private static final int SHORT_HASH = 12;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

	@Parameters(paramLabel = "DEVICE", description = "The .device file.")
	private Path file;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public HistoryCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var history = new DeploymentHistory(ProjectDevice.read(file).file());
		DeploymentHistory.Read read = history.read();
		if (asJson) {
			printJson(history, read.entries());
		} else {
			print(read.entries());
		}
		read.problems().forEach(console::report);
		return ExitCode.OK;
	}

	private void print(List<HistoryEntry> entries) throws IOException {
		var table = new TextTable("time", "by", "action", "artifact", "SHA-256", "outcome", ">ms", "problem");
		for (HistoryEntry entry : entries) {
			String hash = entry.sha256().substring(0, Math.min(SHORT_HASH, entry.sha256().length()));
			table.row(TIME.format(entry.time()), entry.by(), lower(entry.action()), entry.artifact(), hash, lower(entry.outcome()),
					Long.toString(entry.millis()), entry.problem());
		}
		console.print(entries.isEmpty() ? "Nothing was put onto it yet.\n" : table.toString());
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private void printJson(DeploymentHistory history, List<HistoryEntry> entries) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (HistoryEntry entry : entries) {
				json.writeStartObject();
				json.writeStringField("time", entry.time().toString());
				json.writeStringField("by", entry.by());
				json.writeStringField("action", lower(entry.action()));
				json.writeStringField("artifact", entry.artifact());
				json.writeStringField("sha256", entry.sha256());
				json.writeNumberField("bytes", entry.bytes());
				json.writeStringField("outcome", lower(entry.outcome()));
				json.writeBooleanField("verified", entry.isVerified());
				json.writeNumberField("ms", entry.millis());
				writeSteps(json, entry.steps());
				json.writeStringField("problem", entry.problem());
				json.writeStringField("log", history.log(entry).map(Path::toString).orElse(""));
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}

	private static void writeSteps(JsonGenerator json, List<StepReport> steps) throws IOException {
		json.writeArrayFieldStart("steps");
		for (StepReport step : steps) {
			json.writeStartObject();
			json.writeStringField("name", step.name());
			json.writeStringField("status", lower(step.status()));
			json.writeNumberField("ms", step.millis());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
