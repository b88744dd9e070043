package org.edgeloop.versioning.ui.internal.changes;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.edgeloop.versioning.ui.changes.ChangePaths;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.work.HookRule;

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
		if (!given.isEmpty() && confirm("Discard Changes", "Discard what was changed in the following? It cannot be brought back.\n\n" + names(given),
				"&Discard")) {
			presenter.discard(given);
		}
	}

	private static String names(List<Change> changes) {
		String some = String.join("\n", changes.stream().limit(MOST_NAMES).map(ChangeQuestions::name).toList());
		return changes.size() > MOST_NAMES ? some + "\nand " + (changes.size() - MOST_NAMES) + " more" : some;
	}

	private static String name(Change change) {
		return change.path() + (change.kind() == Change.Kind.UNTRACKED ? " (will be deleted)" : "");
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
			person().ifPresent(person -> hookRule().ifPresent(rule -> presenter.commit(pushes, rule, person)));
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

	/** Makes a branch of a name that the user gives. */
	public void newBranch() {
		var dialog = new InputDialog(shell.getShell(), "New Branch", "The branch begins at what is checked out, and is checked out itself.", "",
				ChangeQuestions::whyNoBranch);
		if (dialog.open() == Window.OK) {
			presenter.createBranch(dialog.getValue());
		}
	}

	/** Git's own rules are stricter, and hold when the branch is made. */
	private static @Nullable String whyNoBranch(String name) {
		return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*") ? null : "Use letters, digits, dashes and slashes.";
	}

	/** Checks out a branch that the user chooses. */
	public void switchBranch() {
		presenter.withBranches(branches -> {
			var dialog = new ElementListSelectionDialog(shell.getShell(), new LabelProvider());
			dialog.setTitle("Switch Branch");
			dialog.setMessage("Check out the branch, with its data as far as they are in the cache:");
			dialog.setElements(branches.toArray());
			if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof String branch) {
				presenter.switchTo(branch);
			}
		});
	}

	private Optional<HookRule> hookRule() {
		List<String> hooks = presenter.hooks();
		if (hooks.isEmpty()) {
			return Optional.of(HookRule.REFUSE);
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell.getShell(), "Commit", "Git would run programs of this clone around the commit: "
				+ String.join(", ", hooks) + ". They are as trustworthy as whoever put them there.", 0, "&Run Them", "&Skip Them", IDialogConstants.CANCEL_LABEL);
		return switch (answer) {
		case 0 -> Optional.of(HookRule.RUN);
		case 1 -> Optional.of(HookRule.SKIP);
		default -> Optional.empty();
		};
	}

	private boolean confirm(String title, String question, String yes) {
		return MessageDialog.open(MessageDialog.CONFIRM, shell.getShell(), title, question, 0, yes, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
