package org.edgeloop.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.ui.FormDialog;

/** Asks for the password of the secure storage; twice if it is a new one. */
final class MasterPasswordDialog extends FormDialog<String> {

	private final boolean isNew;
	private Text password;
	private @Nullable Text again;

	MasterPasswordDialog(@Nullable Shell parent, boolean isNew) {
		super(parent, "Secure Storage", isNew ? "Choose a password for the secure storage." : "The password of the secure storage on this machine.");
		this.isNew = isNew;
	}

	@Override
	protected void createFields() {
		password = secret("Password");
		if (isNew) {
			again = secret("Once more");
		}
		hint().setText(isNew ? "It encrypts what servers and devices ask for. It is asked for once in a session, and cannot be recovered."
				: "It is asked for once in a session.");
	}

	@Override
	protected String read() {
		String entered = password.getText();
		Text repeated = again;
		if (entered.isEmpty()) {
			throw new IllegalArgumentException("enter a password");
		}
		if (repeated != null && !repeated.getText().equals(entered)) {
			throw new IllegalArgumentException("the two are not the same yet");
		}
		return entered;
	}
}
