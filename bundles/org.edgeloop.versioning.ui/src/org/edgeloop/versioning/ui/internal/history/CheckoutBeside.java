package org.edgeloop.versioning.ui.internal.history;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.lineage.CheckedOutVersion;
import org.edgeloop.lineage.CheckoutBesideOperation;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.ui.VersionsView;

/** Writes a commit's files and data into a folder that the user chooses, and says what lies there then. */
final class CheckoutBeside {

	private final Shell shell;

	CheckoutBeside(Shell shell) {
		this.shell = shell;
	}

	void ask(Path project, HistoryCommit commit) {
		var dialog = new DirectoryDialog(shell, SWT.SAVE);
		dialog.setText("Check Out Data Beside");
		dialog.setMessage("A folder named after the commit is made in the one you choose.");
		dialog.setFilterPath(String.valueOf(project.getParent()));
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(parent -> start(project, commit, parent));
	}

	private void start(Path project, HistoryCommit commit, Path parent) {
		Path target = parent.resolve(project.getFileName() + "-" + commit.shortId());
		var operation = new CheckoutBesideOperation(project, commit.id(), target, true);
		new OperationJob<>("Checking out " + commit.shortId() + " beside " + project.getFileName(), VersionsView.WORKING, operation::run)
				.onResult(this::tell).asUserAction().schedule();
	}

	private void tell(CheckedOutVersion version) {
		String missing = version.problems().isEmpty() ? "" : "\n\n" + version.problems().size() + " are missing: " + version.problems().getFirst().toLine();
		MessageDialog.openInformation(shell, "Check Out Data Beside",
				version.files() + " files and " + version.dataFiles() + " files of data are in\n" + version.folder() + missing);
	}
}
