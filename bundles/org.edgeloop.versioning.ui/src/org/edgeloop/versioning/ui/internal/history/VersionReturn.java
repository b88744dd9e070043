package org.edgeloop.versioning.ui.internal.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.FileChange;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;
import org.edgeloop.versioning.work.RestoreFileOperation;

/** Brings back what an earlier version had: single files in place, or all of it in a folder of its own. */
final class VersionReturn {

	private static final int MOST_NAMES = 8;

	private final HistoryView view;

	VersionReturn(HistoryView view) {
		this.view = view;
	}

	private Shell shell() {
		return view.getSite().getShell();
	}

	private Optional<HistoryCommit> commit() {
		return view.presenter().pair().map(pair -> pair.newer());
	}

	/** Brings the selected files back as the selected commit has them, after a question. */
	void restore() {
		List<String> paths = view.selectedFiles().stream().map(FileChange::newPath).filter(path -> !path.isEmpty()).toList();
		Optional<Path> project = view.presenter().project();
		if (paths.isEmpty()) {
			MessageDialog.openInformation(shell(), "Restore File", "Select the files in the list of those that the commit changed.");
			return;
		}
		commit().ifPresent(commit -> project.ifPresent(place -> {
			String names = String.join("\n", paths.stream().limit(MOST_NAMES).toList()) + (paths.size() > MOST_NAMES ? "\n\u2026" : "");
			String question = "Bring these files back as " + commit.shortId() + " has them? What was changed in them since then and is not committed is lost.\n\n" + names;
			if (MessageDialog.open(MessageDialog.CONFIRM, shell(), "Restore File", question, SWT.NONE, "&Restore", IDialogConstants.CANCEL_LABEL) == 0) {
				restore(place, paths, commit);
			}
		}));
	}

	private static void restore(Path place, List<String> paths, HistoryCommit commit) {
		var operation = new RestoreFileOperation(place, paths, commit.id());
		new OperationJob<>("Restoring files of " + commit.shortId(), VersionsView.WORKING, progress -> {
			operation.run(progress);
			return place;
		}).onResult(WorkbenchVersions::refreshFiles).asUserAction().schedule();
	}

	/** Writes the selected commit's files and data into a folder that the user chooses. */
	void checkOutBeside() {
		Optional<Path> project = view.presenter().project();
		commit().ifPresent(commit -> project.ifPresent(place -> new CheckoutBeside(shell()).ask(place, commit)));
	}
}
