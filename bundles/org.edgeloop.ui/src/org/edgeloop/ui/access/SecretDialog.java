package org.edgeloop.ui.access;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.ui.access.AskedSecrets.Answer;
import org.edgeloop.ui.access.AskedSecrets.Asked;
import org.edgeloop.ui.FormDialog;

/** Asks for a password or passphrase. */
public final class SecretDialog extends FormDialog<Answer> {

	private final Asked asked;
	private Text secret;
	private Button isKept;

	public SecretDialog(@Nullable Shell parent, Asked asked) {
		super(parent, asked.isName() ? "User Name" : "Secret", "The other side asks for it.");
		this.asked = asked;
	}

	/** Asks from any thread but the user interface's. */
	public static Optional<Answer> ask(Asked asked) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		return workbench.getDisplay().syncCall(() -> new SecretDialog(workbench.getModalDialogShellProvider().getShell(), asked).ask());
	}

	/** What is asked stays in sight, whatever is to be said of the answer. */
	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		setTitle(asked.isRepeated() ? asked.text() + ": what was given before may have been wrong" : asked.text());
		return area;
	}

	@Override
	protected void createFields() {
		secret = asked.isName() ? text("&User name", "", "") : secret("&Secret");
		isKept = check("&Keep it in the secure storage of this machine, encrypted", false);
		hint().setText("Otherwise it is known until Edgeloop is closed. It never goes into a project, a log or a command line.");
	}

	@Override
	protected Answer read() {
		if (secret.getText().isEmpty()) {
			throw new IllegalArgumentException(asked.isName() ? "enter the name, or cancel to go on without it"
					: "enter the secret, or cancel to go on without it");
		}
		return new Answer(secret.getTextChars(), isKept.getSelection());
	}
}
