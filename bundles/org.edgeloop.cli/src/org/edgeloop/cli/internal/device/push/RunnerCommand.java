package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.linux.release.BoardReleases;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code device runner}: what runs a board's release. */
@Command(name = "runner", description = { "Start or stop what runs a Linux board's release, or print what it said.",
		"With --json: an object with lines, the last lines of its log." },
		footer = { "  edgeloop device runner log --ssh pi@bench-3 --lines 200" })
@NonNullByDefault({})
public final class RunnerCommand implements Callable<Integer> {

	/** What can be done. */
	enum Action {
		START, STOP, LOG
	}

	@Spec
	private CommandSpec command;

	@Parameters(paramLabel = "ACTION", description = "start, stop or log.")
	private Action action;

	@Mixin
	private BoardArguments board;

	@Option(names = "--lines", paramLabel = "COUNT", description = "How many lines of the log (default: 40).")
	private int lines = 40;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RunnerCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!board.areGiven()) {
			throw new ParameterException(command.commandLine(), "--ssh says where the board is, and is missing");
		}
		if (lines < 1) {
			throw new ParameterException(command.commandLine(), "--lines is at least 1");
		}
		var releases = new BoardReleases(board.settings(), access.access(console));
		switch (action) {
			case START -> releases.start(console.progress());
			case STOP -> releases.stop(console.progress());
			case LOG -> {
				// it is printed below
			}
		}
		print(releases.log(lines, console.progress()));
		return ExitCode.OK;
	}

	private void print(List<String> log) throws IOException {
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeArrayFieldStart("lines");
				for (String line : log) {
					json.writeString(line);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			// what a board says must not move the cursor or colour the terminal
			console.print(String.join("\n", log).replaceAll("[\\p{Cc}&&[^\n\t]]", "\uFFFD") + "\n");
		}
	}
}
