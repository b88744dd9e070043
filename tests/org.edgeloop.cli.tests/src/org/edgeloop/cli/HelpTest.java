package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.cli.internal.EdgeloopCommand;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.Failures;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Command;

class HelpTest {

	@Test
	void everyCommandExplainsItselfWithExitCodesAndExamples() {
		var console = new Console(new ByteArrayOutputStream(), new PrintStream(new ByteArrayOutputStream()), false);
		CommandLine root = EdgeloopCommand.commandLine(console, new Failures(console, false));
		int commands = assertHelp(root, List.of());
		assertTrue(commands >= 9, commands + " commands");
	}

	private static int assertHelp(CommandLine command, List<String> path) {
		List<Object> arguments = new ArrayList<>(path);
		arguments.add("--help");
		String help = Run.good(arguments.toArray());
		assertEquals(command.getUsageMessage(), help, "what was left out of the other commands is not missed");
		assertEquals(0, command.getCommandSpec().userObject().getClass().getAnnotation(Command.class).subcommands().length,
				"@Subcommands, so that they are not looked into at every start");
		String name = String.join(" ", path);
		assertTrue(help.startsWith("Usage: edgeloop" + (path.isEmpty() ? "" : " " + name)), help);
		assertTrue(help.contains("Exit codes:") && help.contains("Examples:\n  edgeloop " + name), help);
		assertEquals(help, help.lines().filter(line -> line.length() <= 80).reduce("", (a, b) -> a + b + "\n"), "80 columns");
		int count = 1;
		for (var sub : command.getSubcommands().entrySet()) {
			List<String> below = new ArrayList<>(path);
			below.add(sub.getKey());
			count += assertHelp(sub.getValue(), below);
		}
		return count;
	}

	@Test
	void theVersionIsPrinted() {
		assertTrue(Run.good("--version").startsWith("edgeloop "));
	}

	@Test
	void aGroupWithoutCommandNamesItsCommands() {
		assertTrue(Run.failing(2).contains("signal, recordings, labels, windows, drift, runs, models, train, dvc, versions, onnx, device, demo, tour"));
		assertTrue(Run.failing(2, "signal").contains("info, minmax, read"));
		assertTrue(Run.failing(2, "sgnal").contains("sgnal"));
	}
}
