package org.edgeloop.versioning.ui.internal.changes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.edgeloop.versioning.ui.changes.RepositoryActions;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.internal.workbench.Choice;

/** Asks the user what a command on the repository as a whole needs to know, and does it then. */
public final class RepositoryQuestions {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private final IShellProvider shell;
	private final VersionsPresenter presenter;
	private final RepositoryActions repository;

	public RepositoryQuestions(IShellProvider shell, VersionsPresenter presenter) {
		this.shell = shell;
		this.presenter = presenter;
		repository = presenter.repository();
	}

	/** @param millis since 1970. @return in the time zone of this machine */
	static String time(long millis) {
		return TIME.format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
	}

	/** Pushes; where the clone has a hook, it is run only if the user wants it to. @param tags whether all tags go, too */
	public void push(boolean tags) {
		HookQuestion.ask(shell.getShell(), "Push", presenter.pushHooks()).ifPresent(rule -> repository.push(tags, rule));
	}

	/** Makes a branch of a name that the user gives. */
	public void newBranch() {
		var dialog = new InputDialog(shell.getShell(), "New Branch", "The branch begins at what is checked out, and is checked out itself.", "",
				RepositoryQuestions::whyNoName);
		if (dialog.open() == Window.OK) {
			repository.createBranch(dialog.getValue());
		}
	}

	/** Git's own rules are stricter, and hold when the branch or the tag is made. */
	public static @Nullable String whyNoName(String name) {
		if (name.isEmpty()) {
			return ""; // nothing is wrong yet, and nothing can be made yet
		}
		return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*") ? null : "Use letters, digits, dots, dashes and slashes.";
	}

	/** Checks out a branch that the user chooses. */
	public void switchBranch() {
		var choice = new Choice("Switch Branch", "Check out the branch, with its data as far as they are in the cache:",
				"There is no branch yet: the first commit makes it.");
		repository.withBranches(branches -> choice.ask(shell.getShell(), branches, Function.identity()).ifPresent(repository::switchTo));
	}

	/** Puts all changes aside. */
	public void stash() {
		var dialog = new InputDialog(shell.getShell(), "Stash Changes", "Put all changes aside, those of new files, too. The files are then as they were "
				+ "committed.\n\nWhat are they about? (optional)", "", null);
		if (dialog.open() == Window.OK) {
			repository.stash(dialog.getValue());
		}
	}

	/** Brings back what was put aside. */
	public void applyStash() {
		var choice = new Choice("Apply Stash", "Bring these changes back:", "Nothing was put aside in this repository.");
		repository.withStashes(stashes -> choice.ask(shell.getShell(), stashes, stash -> time(stash.time()) + "  " + stash.message())
				.ifPresent(repository::applyStash));
	}

	/** Brings back what was discarded. */
	public void bringBack() {
		var choice = new Choice("Bring Back Discarded", "Bring these files back as they were when they were discarded:",
				"Nothing was discarded here of late.");
		presenter.withDiscarded(all -> choice.ask(shell.getShell(), all, each -> time(each.time()) + "  " + String.join(", ", each.paths()))
				.ifPresent(presenter::bringBack));
	}
}
