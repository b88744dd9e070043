package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.OwnExitCodes;
import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.dvc.AddCommand;
import org.edgeloop.cli.internal.dvc.CheckIgnoreCommand;
import org.edgeloop.cli.internal.dvc.CheckoutCommand;
import org.edgeloop.cli.internal.dvc.CommitCommand;
import org.edgeloop.cli.internal.dvc.ConfigCommand;
import org.edgeloop.cli.internal.dvc.DagCommand;
import org.edgeloop.cli.internal.dvc.DiffCommand;
import org.edgeloop.cli.internal.dvc.DvcExitCode;
import org.edgeloop.cli.internal.dvc.FetchCommand;
import org.edgeloop.cli.internal.dvc.FreezeCommand;
import org.edgeloop.cli.internal.dvc.GcCommand;
import org.edgeloop.cli.internal.dvc.InitCommand;
import org.edgeloop.cli.internal.dvc.MetricsCommand;
import org.edgeloop.cli.internal.dvc.MoveCommand;
import org.edgeloop.cli.internal.dvc.ParamsCommand;
import org.edgeloop.cli.internal.dvc.PullCommand;
import org.edgeloop.cli.internal.dvc.PushCommand;
import org.edgeloop.cli.internal.dvc.RemoveCommand;
import org.edgeloop.cli.internal.dvc.ReproCommand;
import org.edgeloop.cli.internal.dvc.RootCommand;
import org.edgeloop.cli.internal.dvc.StageCommand;
import org.edgeloop.cli.internal.dvc.StatusCommand;
import org.edgeloop.cli.internal.dvc.UnprotectCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The group of the commands on data that DVC keeps. */
@Command(name = "dvc", description = "Version data and run pipelines as DVC does, without Python.",
		scope = ScopeType.INHERIT, exitCodeList = { "0:done", "1:a check did not hold, or data could not be brought along", "4:the network did not answer, or this machine is not set up for it", "70:a mistake in Edgeloop",
				"251:the configuration is wrong", "252:interrupted", "253:the folder is in no repository", "254:the command was called wrongly",
				"255:it failed" },
		footer = "  edgeloop dvc status")
@Subcommands({ AddCommand.class, CheckoutCommand.class, CommitCommand.class, ConfigCommand.class, DagCommand.class, DataCommand.class, DiffCommand.class, FetchCommand.class,
		GcCommand.class, InitCommand.class, MetricsCommand.class, ParamsCommand.class, PullCommand.class, PushCommand.class,
		RemoteCommand.class, RemoveCommand.class, ReproCommand.class, StageCommand.class, StatusCommand.class, FreezeCommand.class, FreezeCommand.Unfreeze.class,
		UnprotectCommand.class, CacheCommand.class, RootCommand.class, CheckIgnoreCommand.class, MoveCommand.class })
final class DvcCommand extends CommandGroup implements OwnExitCodes {

	/** DVC tells more for its developers then; what people need is told anyway. */
	@Option(names = { "-v", "--verbose" }, scope = ScopeType.INHERIT, hidden = true, description = "Changes nothing here.")
	private boolean verbose;

	@Override
	public int exitCode(Throwable failure, CommandSpec command, int usual) {
		return DvcExitCode.of(failure, command, usual);
	}
}
