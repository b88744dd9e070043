package org.edgeloop.ui.access;

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

/** Puts a decision about trust before the user: what was met, what to compare, what follows. The safe answer is the default. */
public final class TrustDialog extends MessageDialog {

	private static final int YES = 0;
	private static final int NO = 1;

	/**
	 * What is decided.
	 *
	 * @param title of the dialog
	 * @param what one sentence: what was met
	 * @param evidence what the user compares, as a fingerprint; empty where there is nothing to compare
	 * @param consequence one sentence: what follows from a yes
	 * @param yes on the button that says yes
	 */
	public record Decision(String title, String what, String evidence, String consequence, String yes) {
	}

	private final Decision decision;

	public TrustDialog(@Nullable Shell parent, Decision decision) {
		super(parent, decision.title(), null, decision.what() + "\n\n" + decision.consequence(), MessageDialog.WARNING, NO, decision.yes(),
				IDialogConstants.CANCEL_LABEL);
		this.decision = decision;
	}

	/** Asks from any thread but the user interface's. @return whether the user says yes */
	public static boolean ask(Decision decision) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		return workbench.getDisplay().syncCall(() -> new TrustDialog(workbench.getModalDialogShellProvider().getShell(), decision).open() == YES);
	}

	/** What is compared stands in a field from which it can be copied, in letters of one width. */
	@Override
	protected @Nullable Control createCustomArea(Composite parent) {
		if (decision.evidence().isEmpty()) {
			return null;
		}
		Text evidence = new Text(parent, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		evidence.setText(decision.evidence());
		evidence.setFont(JFaceResources.getTextFont());
		int lines = (int) decision.evidence().lines().count();
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, (lines + 1) * evidence.getLineHeight()).applyTo(evidence);
		return evidence;
	}
}
