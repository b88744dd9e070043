package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.device.DeployCommand;
import org.edgeloop.cli.internal.device.HistoryCommand;
import org.edgeloop.cli.internal.device.KindsCommand;
import org.edgeloop.cli.internal.device.ListCommand;
import org.edgeloop.cli.internal.device.ProbeCommand;
import org.edgeloop.cli.internal.device.flash.FlashCommand;
import org.edgeloop.cli.internal.device.flash.ReadCommand;
import org.edgeloop.cli.internal.device.live.ConsoleCommand;
import org.edgeloop.cli.internal.device.live.LogCommand;
import org.edgeloop.cli.internal.device.live.RecordCommand;
import org.edgeloop.cli.internal.device.live.WatchCommand;
import org.edgeloop.cli.internal.device.packages.PackageCommand;
import org.edgeloop.cli.internal.device.plc.AddRouteCommand;
import org.edgeloop.cli.internal.device.plc.StateCommand;
import org.edgeloop.cli.internal.device.push.FactsCommand;
import org.edgeloop.cli.internal.device.push.BenchmarkCommand;
import org.edgeloop.cli.internal.device.push.PushCommand;
import org.edgeloop.cli.internal.device.push.ReleasesCommand;
import org.edgeloop.cli.internal.device.push.RollbackCommand;
import org.edgeloop.cli.internal.device.push.RunnerCommand;
import org.edgeloop.cli.internal.device.push.StatusCommand;
import org.edgeloop.cli.internal.device.symbol.BrowseCommand;

import picocli.CommandLine.Command;

/** The group of the commands on devices. */
@Command(name = "device", description = "Put models and firmware onto devices, and see what they do there: STM32, Linux boards, PLCs.",
		footer = { "  edgeloop device list" })
@Subcommands({ AddRouteCommand.class, BenchmarkCommand.class, BrowseCommand.class, ConsoleCommand.class, DeployCommand.class, FactsCommand.class,
		FlashCommand.class, HistoryCommand.class, KindsCommand.class, ListCommand.class, LogCommand.class, PackageCommand.class,
		PracticeCommand.class, ProbeCommand.class, PushCommand.class, ReadCommand.class, RecordCommand.class, ReleasesCommand.class, RollbackCommand.class,
		RunnerCommand.class, StateCommand.class, StatusCommand.class, SymbolCommand.class, WatchCommand.class })
final class DeviceCommand extends CommandGroup {
}
