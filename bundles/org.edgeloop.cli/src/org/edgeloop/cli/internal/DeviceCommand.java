package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.device.flash.FlashCommand;

import picocli.CommandLine.Command;

/** The group of the commands on devices. */
@Command(name = "device", description = "Put models and firmware onto devices, and see what they do there: STM32, Linux boards, PLCs.",
		subcommands = { FlashCommand.class, SymbolCommand.class, PracticeCommand.class },
		footer = { "  edgeloop device list" })
final class DeviceCommand extends CommandGroup {
}
