package org.edgeloop.cli.internal.device.flash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.PlanOutput;
import org.edgeloop.device.stm32.uart.Stm32UartKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device read}: what stands in a microcontroller. */
@Command(name = "read", description = { "Read the flash of an STM32 into a file, as a copy of what it runs.",
		"With --json: an object with steps (name, status, ms)." },
		footer = { "  edgeloop device read --uart /dev/ttyUSB0 --out before.bin",
				"  edgeloop device read --uart /dev/ttyUSB0 --address 0x08004000 --length 1024 --out settings.bin --json" })
@NonNullByDefault({})
public final class ReadCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private UartLineArguments uart;

	@Option(names = "--address", paramLabel = "ADDRESS", description = "Where to begin (default: at the start of the flash).")
	private String address;

	@Option(names = "--length", paramLabel = "BYTES", description = "How much (default: all of the flash from there on).")
	private String length;

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "The file; one that is there is replaced when all was read.")
	private Path file;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ReadCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!uart.areGiven()) {
			throw new ParameterException(command.commandLine(), "--uart says where the chip is, and is missing");
		}
		OptionalLong from = number("--address", address, 0);
		OptionalLong bytes = number("--length", length, 1);
		return new PlanOutput(console, asJson).run(new Stm32UartKind().reading(uart.settings(), from, bytes, file));
	}

	private OptionalLong number(String option, String text, long least) {
		if (text == null) {
			return OptionalLong.empty();
		}
		try {
			long number = Long.decode(text);
			if (number >= least && number < 1L << 32) {
				return OptionalLong.of(number);
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new ParameterException(command.commandLine(), "'" + text + "' is no number for " + option);
	}
}
