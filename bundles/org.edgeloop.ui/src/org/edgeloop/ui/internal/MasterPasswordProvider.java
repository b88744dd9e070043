package org.edgeloop.ui.internal;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Asks the user for the password that the secure storage is encrypted with, once in a session. It needs neither a keyring nor any
 * other program of the desktop, so it works on every machine.
 */
public final class MasterPasswordProvider extends PasswordProvider {

	@Override
	public @Nullable PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return null;
		}
		boolean isNew = (passwordType & (CREATE_NEW_PASSWORD | PASSWORD_CHANGE)) != 0;
		PBEKeySpec[] answer = new PBEKeySpec[1];
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> new MasterPasswordDialog(display.getActiveShell(), isNew).ask()
				.ifPresent(password -> answer[0] = new PBEKeySpec(password.toCharArray())));
		return answer[0];
	}

	/** A wrong password is asked for again when the storage is used the next time. */
	@Override
	public boolean retryOnError(Exception e, IPreferencesContainer container) {
		return true;
	}
}
