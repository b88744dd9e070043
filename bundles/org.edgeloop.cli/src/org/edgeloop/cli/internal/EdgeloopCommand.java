package org.edgeloop.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.Examples;
import org.edgeloop.cli.internal.console.Failures;
import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.train.TrainCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The root of all commands. What it declares holds for every command below. */
@Command(name = "edgeloop", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
		description = "The desktop workbench for machine learning on machines, on the command line. "
				+ "Without a command, the workbench opens.",
		synopsisSubcommandLabel = "COMMAND", optionListHeading = "%nOptions:%n", parameterListHeading = "%nArguments:%n",
		commandListHeading = "%nCommands:%n", descriptionHeading = "%n", exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:done", "1:a check did not hold", "2:the command was called wrongly",
				"3:a file is not sound, or cannot be read or written",
				"4:a device or the network did not answer, or this machine is not set up for it", "70:a mistake in Edgeloop", "130:cancelled" },
		footerHeading = "%nExamples:%n", footer = { "  edgeloop signal info recording.wav",
				"  edgeloop labels list project --json", "  edgeloop demo ~/edgeloop-demo" })
@Subcommands({ SignalCommand.class, RecordingsCommand.class, LabelsCommand.class, WindowsCommand.class, DriftCommand.class,
		RunsCommand.class, ModelsCommand.class, TrainCommand.class, DvcCommand.class, VersionsCommand.class, OnnxCommand.class,
		DeviceCommand.class, DemoCommand.class, TourCommand.class })
public final class EdgeloopCommand extends CommandGroup {

	/** @return the whole tree of commands, ready to be executed, printing to the console given */
	public static CommandLine commandLine(Console console, Failures failures) {
		return commandLine(console, failures, _ -> true);
	}

	/** @return the tree of commands as far as these arguments can need it, ready to be executed */
	public static CommandLine commandLine(Console console, Failures failures, List<String> arguments) {
		boolean mayComeFromFile = arguments.stream().anyMatch(argument -> argument.startsWith("@"));
		return commandLine(console, failures, mayComeFromFile ? _ -> true : Set.copyOf(arguments)::contains);
	}

	private static CommandLine commandLine(Console console, Failures failures, Predicate<String> isNamed) {
		CommandLine commands = new CommandTree(new CommandFactory(console), isNamed).grow(EdgeloopCommand.class);
		commands.setCaseInsensitiveEnumValuesAllowed(true);
		commands.registerConverter(LocalDate.class, EdgeloopCommand::date);
		commands.setOut(console.text());
		commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		commands.setExecutionExceptionHandler(failures.commandFailed());
		commands.setParameterExceptionHandler(failures.wrongArguments());
		Examples.install(commands);
		return commands;
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new TypeConversionException("'" + text + "' is no date, such as 2026-03-31");
		}
	}
}
