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
				"  edgeloop device symbol read --ads 192.168.0.10 --netid 5.23.101.7.1.1 --ams-port 852 GVL.outputs --json",
				"  edgeloop device symbol read --opcua opc.tcp://192.168.0.1:4840 'ns=3;s=\"Model\".\"Speed\"' --json" })
@NonNullByDefault({})
public final class ReadCommand implements Callable<Integer> {

	@Mixin
	private ControllerArguments controller;

	@Parameters(paramLabel = "NAME", description = "The symbol: MAIN.speed by ADS, a node id as ns=3;s=Speed by OPC UA.")
	private String name;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ReadCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (SymbolSession symbols = controller.open(console)) {
			SymbolOutput.print(console, symbols.read(name), asJson);
		}
		return ExitCode.OK;
	}
}
