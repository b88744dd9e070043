package org.edgeloop.device.ui.access;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.edgeloop.base.Secrets;
import org.edgeloop.base.UserFolder;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.ui.internal.access.DeviceTrust;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.access.AskedSecrets;
import org.edgeloop.ui.access.SecretDialog;
import org.edgeloop.ui.access.SecretStore;

/** How devices ask the user of the running workbench. */
public final class WorkbenchAccess implements UserAccess {

	private static final class Shared {
		private static final SecretStore STORE = new SecretStore("devices", () -> Optional.ofNullable(SecurePreferencesFactory.getDefault()));
		private static final AskedSecrets SECRETS = new AskedSecrets(STORE, SecretDialog::ask,
				problem -> Problems.show(null, "Secure Storage", problem));
	}

	private final AskedSecrets.Use secrets = Shared.SECRETS.use();

	/** For one plan, console or live view that the user started. */
	public WorkbenchAccess() {
	}

	@Override
	public DeviceAccess access() {
		return new DeviceAccess(secrets, DeviceTrust::ask, userFolder());
	}

	@Override
	public void failed() {
		secrets.failed();
	}

	/** @return asks nobody, for what the workbench does by itself */
	public static DeviceAccess silent() {
		return new DeviceAccess(Secrets.NONE, Trust.NOTHING, userFolder());
	}

	/** @return the secrets that are known */
	public static SecretStore secrets() {
		return Shared.STORE;
	}

	private static Path userFolder() {
		return UserFolder.of(System.getenv());
	}
}
