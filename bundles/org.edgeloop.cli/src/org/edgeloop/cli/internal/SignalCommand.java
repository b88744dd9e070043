package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.signal.BearingsCommand;
import org.edgeloop.cli.internal.signal.ConvertCommand;
import org.edgeloop.cli.internal.signal.DiagnoseCommand;
import org.edgeloop.cli.internal.signal.FeaturesCommand;
import org.edgeloop.cli.internal.signal.InfoCommand;
import org.edgeloop.cli.internal.signal.MinMaxCommand;
import org.edgeloop.cli.internal.signal.OrbitCommand;
import org.edgeloop.cli.internal.signal.OrdersCommand;
import org.edgeloop.cli.internal.signal.PcaCommand;
import org.edgeloop.cli.internal.signal.PlayCommand;
import org.edgeloop.cli.internal.signal.ReadCommand;
import org.edgeloop.cli.internal.signal.SpectrogramCommand;
import org.edgeloop.cli.internal.signal.SpectrumCommand;
import org.edgeloop.cli.internal.signal.TrendCommand;

import picocli.CommandLine.Command;

/** The group of the commands on recordings. */
@Command(name = "signal", description = "Look into recordings of any format.",
		footer = { "  edgeloop signal info recording.wav",
				"  edgeloop signal minmax recording.mat --channel X097_DE_time --bins 1920 --json",
				"  edgeloop signal read recording.csv --channel 0 --from 1000 --to 2000",
				"  edgeloop signal features project --window 4096 --hop 2048 --out features.parquet" })
@Subcommands({ InfoCommand.class, MinMaxCommand.class, ReadCommand.class, ConvertCommand.class, FeaturesCommand.class,
		SpectrumCommand.class, SpectrogramCommand.class, TrendCommand.class, OrdersCommand.class, OrbitCommand.class, DiagnoseCommand.class,
		BearingsCommand.class, PlayCommand.class, PcaCommand.class })
final class SignalCommand extends CommandGroup {
}
