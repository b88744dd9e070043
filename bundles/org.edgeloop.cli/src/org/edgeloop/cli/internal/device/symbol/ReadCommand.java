package org.edgeloop.cli.internal.device.symbol;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.plc.SymbolSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code device symbol read}: what stands in a symbol. */
@Command(name = "read", description = { "Read a symbol of a controller.",
		"With --json: {\"name\", \"type\", \"value\"}, and \"time\" where the controller says when it was taken. Times and dates of TwinCAT are "
				+ "numbers: milliseconds, or seconds since 1970." },
		footer = { "  edgeloop device symbol read --ads 192.168.0.10 --netid 5.23.101.7.1.1 MAIN.speed",
				"  edgeloop device symbol read --ads 192.168.0.10 --netid 5.23.101.7.1.1 --ams-port 852 GVL.outputs --json" })
@NonNullByDefault({})
public final class ReadCommand implements Callable<Integer> {

	@Mixin
	private ControllerArguments controller;

	@Parameters(paramLabel = "NAME", description = "The symbol, as MAIN.speed.")
	private String name;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ReadCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (SymbolSession symbols = controller.open()) {
			SymbolOutput.print(console, symbols.read(name), asJson);
		}
		return ExitCode.OK;
	}
}
