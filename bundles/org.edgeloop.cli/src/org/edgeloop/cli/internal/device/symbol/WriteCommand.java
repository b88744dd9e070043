package org.edgeloop.cli.internal.device.symbol;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.plc.SymbolSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code device symbol write}: puts a value into a symbol. */
@Command(name = "write", description = { "Write a symbol of a controller, and read it back.",
		"The machine may act upon it at once: see that nobody stands in it.",
		"With --json: {\"name\", \"type\", \"value\"}, the value as it was read back, which the program may have changed already." },
		footer = { "  edgeloop device symbol write --ads 192.168.0.10 --netid 5.23.101.7.1.1 MAIN.threshold 0.8",
				"  edgeloop device symbol write --ads 192.168.0.10 --netid 5.23.101.7.1.1 GVL.weights '[0.1, 0.9]' --json",
				"  edgeloop device symbol write --opcua opc.tcp://192.168.0.1:4840 'ns=3;s=\"Model\".\"Threshold\"' 0.8" })
@NonNullByDefault({})
public final class WriteCommand implements Callable<Integer> {

	@Mixin
	private ControllerArguments controller;

	@Parameters(index = "0", paramLabel = "NAME", description = "The symbol: MAIN.speed by ADS, a node id as ns=3;s=Speed by OPC UA.")
	private String name;

	@Parameters(index = "1", paramLabel = "VALUE", description = "true, -3, 1.5e3, 16#FF, text as it is, a list as [1, 2, 3], and for a "
			+ "structure its parts that change, as {\"speed\": 1.5}.")
	private String value;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public WriteCommand(Console console) {
		this.console = console;
	}

	/** Negative numbers begin as options do. */
	@Spec
	void allowNegativeNumbers(CommandSpec command) {
		command.parser().unmatchedOptionsArePositionalParams(true);
	}

	@Override
	public Integer call() throws IOException {
		try (SymbolSession symbols = controller.open(console)) {
			SymbolOutput.print(console, symbols.write(name, value), asJson);
		}
		return ExitCode.OK;
	}
}
