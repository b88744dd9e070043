package org.edgeloop.cli.internal.device.symbol;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.plc.AdsArguments;
import org.edgeloop.cli.internal.device.plc.OpcUaArguments;
import org.edgeloop.device.plc.SymbolSession;
import org.edgeloop.device.plc.ads.AdsSymbols;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which controller's symbols are meant. */
@NonNullByDefault({})
final class ControllerArguments {

	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Mixin
	private AdsArguments ads;

	@Mixin
	private OpcUaArguments opcUa;

	@Option(names = "--type", paramLabel = "TYPE", description = "The type of the symbol, as LREAL or ARRAY [0..3] OF INT, where a controller of Beckhoff "
			+ "does not say it.")
	private String type;

	/** Connects. */
	SymbolSession open(Console console) throws IOException {
		if (ads.areGiven() == opcUa.areGiven()) {
			throw new ParameterException(command.commandLine(), "either --ads or --opcua says which controller is meant");
		}
		return ads.areGiven() ? AdsSymbols.open(ads.target(), Optional.ofNullable(type)) : opcUa.open(console);
	}
}
