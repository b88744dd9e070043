package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.versions.BeginCommand;
import org.edgeloop.cli.internal.versions.BranchCommand;
import org.edgeloop.cli.internal.versions.CheckoutCommand;
import org.edgeloop.cli.internal.versions.CloneCommand;
import org.edgeloop.cli.internal.versions.CommitCommand;
import org.edgeloop.cli.internal.versions.CompareCommand;
import org.edgeloop.cli.internal.versions.DiffCommand;
import org.edgeloop.cli.internal.versions.DiscardCommand;
import org.edgeloop.cli.internal.versions.DiscardedCommand;
import org.edgeloop.cli.internal.versions.FetchCommand;
import org.edgeloop.cli.internal.versions.InitCommand;
import org.edgeloop.cli.internal.versions.LogCommand;
import org.edgeloop.cli.internal.versions.MergeCommand;
import org.edgeloop.cli.internal.versions.OriginCommand;
import org.edgeloop.cli.internal.versions.OriginsCommand;
import org.edgeloop.cli.internal.versions.PullCommand;
import org.edgeloop.cli.internal.versions.PushCommand;
import org.edgeloop.cli.internal.versions.RemoteCommand;
import org.edgeloop.cli.internal.versions.ResolveCommand;
import org.edgeloop.cli.internal.versions.RestoreCommand;
import org.edgeloop.cli.internal.versions.ShowCommand;
import org.edgeloop.cli.internal.versions.StageCommand;
import org.edgeloop.cli.internal.versions.StashCommand;
import org.edgeloop.cli.internal.versions.StatusCommand;
import org.edgeloop.cli.internal.versions.SwitchCommand;
import org.edgeloop.cli.internal.versions.TagCommand;
import org.edgeloop.cli.internal.versions.UnstageCommand;
import org.edgeloop.cli.internal.versions.UserCommand;

import picocli.CommandLine.Command;

/** The group of the commands on the versions of a project. */
@Command(name = "versions", description = "Look at the versions of a project, and make new ones.",
		footer = "  edgeloop versions status --json")
@Subcommands({ StatusCommand.class, StageCommand.class, UnstageCommand.class, DiscardCommand.class, DiscardedCommand.class, RestoreCommand.class,
		StashCommand.class, CommitCommand.class, LogCommand.class, DiffCommand.class, ShowCommand.class, CheckoutCommand.class,
		BranchCommand.class, TagCommand.class, SwitchCommand.class, MergeCommand.class, ResolveCommand.class, FetchCommand.class,
		PullCommand.class, PushCommand.class, RemoteCommand.class, InitCommand.class, BeginCommand.class, CloneCommand.class,
		UserCommand.class,
		CompareCommand.class, OriginCommand.class, OriginsCommand.class })
final class VersionsCommand extends CommandGroup {
}
