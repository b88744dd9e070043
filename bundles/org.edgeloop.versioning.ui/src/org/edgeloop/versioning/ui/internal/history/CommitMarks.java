package org.edgeloop.versioning.ui.internal.history;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.internal.changes.RepositoryQuestions;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;

/** How the selected commit can be named: by its id, or by a tag. */
final class CommitMarks {

	private final HistoryView view;

	CommitMarks(HistoryView view) {
		this.view = view;
	}

	private Optional<HistoryCommit> commit() {
		return view.presenter().selected().stream().findFirst();
	}

	/** Puts the commit's id, all of it, where it can be pasted. */
	void copyId() {
		commit().ifPresent(commit -> {
			Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
			try {
				clipboard.setContents(new Object[] { commit.id() }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		});
	}

	/** Gives the commit a name that stays. */
	void tag() {
		Shell shell = view.getSite().getShell();
		commit().ifPresent(commit -> view.presenter().project().ifPresent(project -> {
			var dialog = new InputDialog(shell, "New Tag", "A name that stays with " + commit.shortId() + ", \u201c" + commit.subject()
					+ "\u201d. Push Tags in the menu of the Versions view brings it to others.", "", RepositoryQuestions::whyNoName);
			if (dialog.open() == Window.OK) {
				tag(project, commit, dialog.getValue());
			}
		}));
	}

	private void tag(Path project, HistoryCommit commit, String name) {
		new OperationJob<>("Tagging " + commit.shortId(), VersionsView.WORKING, progress -> {
			WorkbenchVersions.shared().repositories().tag(project, name, commit.id(), "", progress);
			return project;
		}).onResult(_ -> {
			view.presenter().refresh();
			WorkbenchVersions.shared().versions().refresh(project);
		}).asUserAction().schedule();
	}
}
