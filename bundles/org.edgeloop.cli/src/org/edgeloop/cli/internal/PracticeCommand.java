package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.device.practice.AdsCommand;
import org.edgeloop.cli.internal.device.practice.QemuCommand;
import org.edgeloop.cli.internal.device.practice.UartCommand;

import picocli.CommandLine.Command;

/** The group of the commands that start practice devices. */
@Command(name = "practice", description = "Start a device that exists in this program alone, to try things on without hardware. It runs until "
		+ "the command is interrupted.",
		footer = { "  edgeloop device practice ads --port 48898 --folder /tmp/controller",
				"  edgeloop device practice qemu --firmware hello.elf",
				"  edgeloop device practice uart --chip f405" })
@Subcommands({ AdsCommand.class, QemuCommand.class, UartCommand.class })
final class PracticeCommand extends CommandGroup {
}
