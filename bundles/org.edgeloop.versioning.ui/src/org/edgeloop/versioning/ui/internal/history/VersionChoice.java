package org.edgeloop.versioning.ui.internal.history;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogRequest;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.internal.workbench.Choice;

/**
 * Has the user choose a commit of what is checked out, the youngest first.
 *
 * @param choice what he is told
 */
record VersionChoice(Choice choice) {

	/** Who looks for an older one finds it in the History view by words. */
	private static final int MOST = 1000;

	/**
	 * @param path of a file or folder that the commits have changed, below the repository; empty for all commits
	 * @param chosen is told on the user interface's thread, unless the user cancels
	 */
	void ask(Shell shell, Path project, String path, Consumer<HistoryCommit> chosen) {
		var operation = new LogOperation(project, new LogRequest("HEAD", path.isEmpty() ? List.of() : List.of(path), 0, MOST));
		new OperationJob<>("Reading the history of " + (path.isEmpty() ? project.getFileName() : path), HistoryView.READING, operation::run)
				.onResult(page -> choice.ask(shell, page.commits(), VersionChoice::words).ifPresent(chosen)).asUserAction().schedule();
	}

	private static String words(HistoryCommit commit) {
		String names = commit.names().isEmpty() ? "" : " [" + String.join(", ", commit.names()) + "]";
		return CommitTable.time(commit.authored()) + "  " + commit.shortId() + names + "  " + commit.subject() + " (" + commit.author().name() + ")";
	}
}
