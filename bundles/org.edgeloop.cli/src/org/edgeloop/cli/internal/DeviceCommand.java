package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.device.DeployCommand;
import org.edgeloop.cli.internal.device.HistoryCommand;
import org.edgeloop.cli.internal.device.KindsCommand;
import org.edgeloop.cli.internal.device.ListCommand;
import org.edgeloop.cli.internal.device.ProbeCommand;
import org.edgeloop.cli.internal.device.flash.FlashCommand;
import org.edgeloop.cli.internal.device.push.PushCommand;
import org.edgeloop.cli.internal.device.push.ReleasesCommand;
import org.edgeloop.cli.internal.device.push.RollbackCommand;
import org.edgeloop.cli.internal.device.push.StatusCommand;

import picocli.CommandLine.Command;

/** The group of the commands on devices. */
@Command(name = "device", description = "Put models and firmware onto devices, and see what they do there: STM32, Linux boards, PLCs.",
		subcommands = { KindsCommand.class,
				ListCommand.class,
				ProbeCommand.class,
				DeployCommand.class,
				HistoryCommand.class,
				FlashCommand.class,
				PracticeCommand.class,
				PushCommand.class,
				ReleasesCommand.class,
				RollbackCommand.class,
				StatusCommand.class,
				SymbolCommand.class },
		footer = { "  edgeloop device list" })
final class DeviceCommand extends CommandGroup {
}
