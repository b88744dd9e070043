package org.edgeloop.versioning.ui.internal.changes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.edgeloop.versioning.ui.changes.ChangePaths;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.Change;

/** Asks the user before something is done that cannot be undone or runs somebody's program, and does it upon a yes. */
public final class ChangeQuestions {

	private static final int MOST_NAMES = 8;

	private final IShellProvider shell;
	private final VersionsPresenter presenter;

	public ChangeQuestions(IShellProvider shell, VersionsPresenter presenter) {
		this.shell = shell;
		this.presenter = presenter;
	}

	/** Gives up what was changed. */
	public void discard(List<Change> changes) {
		List<Change> given = ChangePaths.discardable(changes);
		if (!given.isEmpty() && confirm("Discard Changes", "Discard what was changed in the following? " + consequence(given) + "\n\n" + names(given),
				"&Discard")) {
			presenter.discard(given);
		}
	}

	private static String consequence(List<Change> changes) {
		boolean hasData = changes.stream().anyMatch(change -> change.group() == Change.Group.DATA);
		return hasData ? "Data that DVC keeps cannot be brought back; other files can, by Bring Back Discarded in the view's menu."
				: "Bring Back Discarded in the view's menu can undo it.";
	}

	private static String names(List<Change> changes) {
		String some = String.join("\n", changes.stream().limit(MOST_NAMES).map(ChangeQuestions::name).toList());
		return changes.size() > MOST_NAMES ? some + "\nand " + (changes.size() - MOST_NAMES) + " more" : some;
	}

	private static String name(Change change) {
		return change.path() + (change.kind() == Change.Kind.UNTRACKED ? " (new, will be taken away)" : "");
	}

	/** Goes back to before the merge. */
	public void abortMerge() {
		if (confirm("Abort Merge", "Go back to before the merge? What has been resolved since then is lost.", "&Abort Merge")) {
			presenter.abortMerge();
		}
	}

	/** Commits what is staged, in a name that is asked for where none is known; where a clone has hooks, they are run only if the user wants them to. */
	public void commit(boolean pushes) {
		if (presenter.whyNoCommit().isEmpty()) {
			List<String> hooks = Stream.concat(presenter.hooks().stream(), pushes ? presenter.pushHooks().stream() : Stream.empty()).toList();
			person().ifPresent(person -> HookQuestion.ask(shell.getShell(), pushes ? "Commit and Push" : "Commit", hooks)
					.ifPresent(rule -> presenter.commit(pushes, rule, person)));
		}
	}

	/** @return who commits, empty for whom Git's settings name; nothing if the user rather commits nothing */
	private Optional<String> person() {
		if (!presenter.author().isEmpty()) {
			return Optional.of("");
		}
		var dialog = new InputDialog(shell.getShell(), "Who Commits?", "Git does not know who you are. Your name and address go into the settings of this clone:",
				"", text -> text.matches("\\s*[^<>\\s][^<>]*<[^<>\\s]+>\\s*") ? null : "Write it as: Name <address>");
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	private boolean confirm(String title, String question, String yes) {
		return MessageDialog.open(MessageDialog.CONFIRM, shell.getShell(), title, question, 0, yes, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
