package org.edgeloop.dataset.ui.review;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks why labels are rejected: their author should know what to change. */
public final class RejectionDialog {

	private RejectionDialog() {
	}

	/** @return the reason; empty if the user thought better of it */
	public static Optional<String> ask(Shell shell) {
		var dialog = new InputDialog(shell, "Reject Labels", "What is to be changed? The author of the labels reads this.", "",
				text -> text.isBlank() ? "" : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}
}
