package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.labels.AdoptCommand;
import org.edgeloop.cli.internal.labels.AgreementCommand;
import org.edgeloop.cli.internal.labels.CheckCommand;
import org.edgeloop.cli.internal.labels.ExportCommand;
import org.edgeloop.cli.internal.labels.ImportCommand;
import org.edgeloop.cli.internal.labels.ListCommand;
import org.edgeloop.cli.internal.labels.MergeCommand;
import org.edgeloop.cli.internal.labels.ProgressCommand;
import org.edgeloop.cli.internal.labels.RenameTypeCommand;
import org.edgeloop.cli.internal.labels.ReviewCommand;
import org.edgeloop.cli.internal.labels.StatsCommand;
import org.edgeloop.cli.internal.labels.WindowsCommand;
import org.edgeloop.cli.internal.suggestion.AcceptCommand;
import org.edgeloop.cli.internal.suggestion.RejectCommand;
import org.edgeloop.cli.internal.suggestion.SimilarCommand;
import org.edgeloop.cli.internal.suggestion.SuggestCommand;
import org.edgeloop.cli.internal.suggestion.SuggestionsCommand;

import picocli.CommandLine.Command;

/** The group of the commands on labels. */
@Command(name = "labels", description = "Read, check, import and export the labels of a project.",
		footer = "  edgeloop labels list project --json")
@Subcommands({ ListCommand.class, CheckCommand.class, StatsCommand.class, ProgressCommand.class, AdoptCommand.class,
		RenameTypeCommand.class, ImportCommand.class, ExportCommand.class, WindowsCommand.class, ReviewCommand.class, MergeCommand.class,
		AgreementCommand.class, SuggestCommand.class, SuggestionsCommand.class, SimilarCommand.class, AcceptCommand.class,
		RejectCommand.class })
final class LabelsCommand extends CommandGroup {
}
