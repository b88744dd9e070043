package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.linux.release.BoardReleases;
import org.edgeloop.device.linux.release.BoardStatus;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device status}: what a board runs. */
@Command(name = "status", description = { "Say which release a Linux board runs, and whether it is healthy. The exit code is 1 if it is not.",
		"With --json: an object with running, release, previous, supervisor and runner (process ids, 0 for none), health, details, onTrial, lastTrial, service." },
		footer = { "  edgeloop device status --ssh pi@bench-3 --json" })
@NonNullByDefault({})
public final class StatusCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private BoardArguments board;

	@Option(names = "--ask", description = "Have the runner pass its health check anew, which finds one that hangs.")
	private boolean ask;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public StatusCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!board.areGiven()) {
			throw new ParameterException(command.commandLine(), "--ssh says where the board is, and is missing");
		}
		var releases = new BoardReleases(board.settings(), access.access(console));
		BoardStatus status = releases.status(console.progress());
		if (ask && status.isRunning()) {
			console.message("asked: " + releases.askHealth(console.progress()));
		}
		if (asJson) {
			printJson(status);
		} else {
			print(status);
		}
		return status.isRunning() ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private void printJson(BoardStatus status) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeBooleanField("running", status.isRunning());
			json.writeStringField("release", status.release());
			json.writeStringField("previous", status.previous());
			json.writeNumberField("supervisor", status.supervisor());
			json.writeNumberField("runner", status.runner());
			json.writeStringField("health", status.health());
			json.writeStringField("details", status.details());
			json.writeBooleanField("onTrial", status.isOnTrial());
			json.writeStringField("lastTrial", status.lastTrial());
			json.writeStringField("service", status.service());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void print(BoardStatus status) throws IOException {
		var table = new TextTable("", "");
		table.row("Release", orNone(status.release()) + (status.isOnTrial() ? " (on trial)" : ""));
		table.row("Before it", orNone(status.previous()));
		table.row("Health", orNone(status.health()) + (status.details().isEmpty() ? "" : ": " + status.details()));
		table.row("Runner", process(status.runner()));
		table.row("Supervisor", process(status.supervisor()));
		table.row("Started by", status.service());
		table.row("Last trial", orNone(status.lastTrial()));
		console.print(table.toString());
	}

	private static String orNone(String text) {
		return text.isEmpty() ? "none" : text;
	}

	private static String process(long id) {
		return id == 0 ? "does not run" : "process " + id;
	}
}
