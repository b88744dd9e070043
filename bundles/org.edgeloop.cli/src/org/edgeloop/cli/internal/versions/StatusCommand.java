package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.data.OutputStatus;
import org.edgeloop.versioning.work.BranchState;
import org.edgeloop.versioning.work.GitStatus;
import org.edgeloop.versioning.work.GitStatusOperation;
import org.edgeloop.versioning.work.OngoingAction;
import org.edgeloop.versioning.work.StatusEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code versions status}: what is changed. */
@Command(name = "status", description = { "Say what is changed since the last commit, what of it is staged, and how the branch "
				+ "stands to its remote.",
		"Each line has two letters as 'git status --porcelain=v2' writes them: the first for what is staged, the second for what is not.",
		"With --json: an object with root, branch (name, commit, upstream, ahead, behind), action (such as merge, if one waits to be "
				+ "ended), "
				+ "entries (path, oldPath, letters, staged, unstaged, conflict), data that DVC keeps and that is not as it was saved (path, "
				+ "change: "
				+ "new, modified, deleted, not in cache), and hooks." },
		footer = { "  edgeloop versions status", "  edgeloop versions status -C project --json" })
@NonNullByDefault({})
public final class StatusCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Option(names = "--all", description = "Name each file in untracked folders.")
	private boolean all;

	private final Console console;

	public StatusCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		GitStatus status = new GitStatusOperation(repository.place(), all).run(console.progress());
		List<OutputStatus> data = ChangedData.at(repository.place(), console.progress());
		if (repository.asJson()) {
			new StatusJson(console).print(status, data);
		} else {
			console.print(text(status, data));
		}
		return ExitCode.OK;
	}

	private static String text(GitStatus status, List<OutputStatus> data) {
		var text = new StringBuilder(branch(status.branch()));
		if (status.action() != OngoingAction.NONE) {
			text.append("A ").append(status.action().command()).append(" is not ended yet.\n");
		}
		append(text, "In conflict:", status.conflicting());
		append(text, "Staged:", status.staged());
		append(text, "Not staged:", status.unstaged());
		append(text, "Untracked:", status.untracked());
		if (!data.isEmpty()) {
			text.append("Data:\n");
			data.forEach(each -> text.append("  ").append(ChangedData.words(each)).append(": ").append(each.output().path()).append('\n'));
		}
		if (status.isClean() && data.isEmpty()) {
			text.append("Nothing is changed.\n");
		}
		return text.toString();
	}

	private static String branch(BranchState branch) {
		String name = branch.isDetached() ? "Commit " + branch.commit() : "Branch " + branch.name();
		String commits = branch.isUnborn() ? ", no commits yet" : "";
		String upstream = branch.upstream().isEmpty() ? "" : ", goes to " + branch.upstream();
		String distance = branch.upstreamKnown() ? " (" + branch.ahead() + " ahead, " + branch.behind() + " behind)" : "";
		return name + commits + upstream + distance + "\n";
	}

	private static void append(StringBuilder text, String heading, List<StatusEntry> entries) {
		if (entries.isEmpty()) {
			return;
		}
		text.append(heading).append('\n');
		for (StatusEntry entry : entries) {
			String from = entry.oldPath().isEmpty() ? "" : entry.oldPath() + " -> ";
			String words = entry.isConflicting() ? " (" + entry.conflict().words() + ")" : "";
			text.append("  ").append(entry.letters()).append(' ').append(from).append(entry.path()).append(words).append('\n');
		}
	}
}
