package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Locale;

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
	public boolean mayMerge(Problem problem, boolean deleted) {
		String question = deleted ? "Write the labels anew as they are here?"
				: "Merge those changes into the editor and save? A label that both sides changed stays as it is here.";
		String what = problem.what().substring(0, 1).toUpperCase(Locale.ROOT) + problem.what().substring(1);
		return MessageDialog.open(MessageDialog.QUESTION, shell, TITLE, what + ":\n" + problem.where() + "\n\n" + question, 0,
				deleted ? "Save Again" : "Merge and Save", "Cancel") == 0;
	}

	@Override
	public void keptOwn(long labels) {
		String what = labels == 1 ? "One label was changed on both sides; yours was kept."
				: labels + " labels were changed on both sides; yours were kept.";
		MessageDialog.openInformation(shell, TITLE, what);
	}
}
