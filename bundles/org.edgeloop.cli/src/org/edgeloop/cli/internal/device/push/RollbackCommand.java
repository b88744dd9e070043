package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.cli.internal.device.PlanOutput;
import org.edgeloop.device.linux.release.BoardReleases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device rollback}: what a device ran before. */
@Command(name = "rollback", description = { "Have a Linux board run the release before the present one; it stays where it is if that one is not healthy.",
		"With --json: an object with steps (name, status, ms)." },
		footer = { "  edgeloop device rollback --ssh pi@bench-3 --json" })
@NonNullByDefault({})
public final class RollbackCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private BoardArguments board;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RollbackCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!board.areGiven()) {
			throw new ParameterException(command.commandLine(), "--ssh says where the board is, and is missing");
		}
		return new PlanOutput(console, asJson).run(new BoardReleases(board.settings(), access.access(console)).rollBack());
	}
}
