package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Problem;

/** Asks the user in dialogs. */
public final class MergeDialogs implements LabelSaver.User {

	private static final String TITLE = "Save Labels";

	private final Shell shell;

	public MergeDialogs(Shell shell) {
		this.shell = shell;
	}

	@Override
	public boolean mayMerge(Problem problem) {
		String question = "The label file was changed by someone else since it was opened:\n" + problem.where()
				+ "\n\nMerge those changes into the editor and save? A label that both sides changed stays as it is here.";
		return MessageDialog.open(MessageDialog.QUESTION, shell, TITLE, question, 0, "Merge and Save", "Cancel") == 0;
	}

	@Override
	public void keptOwn(long labels) {
		String what = labels == 1 ? "One label was changed on both sides; yours was kept."
				: labels + " labels were changed on both sides; yours were kept.";
		MessageDialog.openInformation(shell, TITLE, what);
	}
}
