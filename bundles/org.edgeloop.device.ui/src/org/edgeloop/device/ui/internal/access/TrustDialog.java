package org.edgeloop.device.ui.internal.access;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.device.Trust.Question;
import org.edgeloop.device.Trust.Subject;

/** Puts a decision about trust before the user: what was met, what to compare, what follows. The safe answer is the default. */
public final class TrustDialog extends MessageDialog {

	private static final int YES = 0;
	private static final int NO = 1;

	private final Question question;

	public TrustDialog(@Nullable Shell parent, Question question) {
		super(parent, title(question.subject()), null, question.what() + "\n\n" + question.consequence(), MessageDialog.WARNING, NO,
				yes(question.subject()), IDialogConstants.CANCEL_LABEL);
		this.question = question;
	}

	/** Asks from any thread but the user interface's. @return whether the user says yes */
	public static boolean ask(Question question) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		return workbench.getDisplay().syncCall(() -> new TrustDialog(workbench.getModalDialogShellProvider().getShell(), question).open() == YES);
	}

	private static String title(Subject subject) {
		return switch (subject) {
		case HOST_KEY -> "Unknown Host Key";
		case CERTIFICATE -> "Unknown Certificate";
		case CLEAR_TEXT -> "Readable on the Network";
		case RUN_STATE -> "Change of a Controller's State";
		case MASS_ERASE -> "Erase Everything";
		};
	}

	private static String yes(Subject subject) {
		return switch (subject) {
		case HOST_KEY, CERTIFICATE -> "&Trust It";
		case CLEAR_TEXT -> "&Send It Readable";
		case RUN_STATE -> "&Change the State";
		case MASS_ERASE -> "&Erase Everything";
		};
	}

	/** What is compared stands in a field from which it can be copied, in letters of one width. */
	@Override
	protected @Nullable Control createCustomArea(Composite parent) {
		if (question.evidence().isEmpty()) {
			return null;
		}
		Text evidence = new Text(parent, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		evidence.setText(question.evidence());
		evidence.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(evidence);
		return evidence;
	}
}
