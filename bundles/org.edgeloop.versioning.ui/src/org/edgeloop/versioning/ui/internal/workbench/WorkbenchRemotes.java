package org.edgeloop.versioning.ui.internal.workbench;

import java.util.Optional;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.UserFolder;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.access.AskedSecrets;
import org.edgeloop.ui.access.SecretDialog;
import org.edgeloop.ui.access.SecretStore;
import org.edgeloop.ui.access.TrustDialog;
import org.edgeloop.versioning.ui.internal.RemoteUse;

/** How remotes of Git and of data ask the user of the running workbench. */
final class WorkbenchRemotes implements RemoteUse {

	private static final class Shared {
		private static final SecretStore STORE = new SecretStore("remotes", () -> Optional.ofNullable(SecurePreferencesFactory.getDefault()));
		private static final AskedSecrets SECRETS = new AskedSecrets(STORE, SecretDialog::ask,
				problem -> Problems.show(null, "Secure Storage", problem));
	}

	private final AskedSecrets.Use secrets = Shared.SECRETS.use();

	@Override
	public RemoteAccess access() {
		return new RemoteAccess(secrets, WorkbenchRemotes::trusts, UserFolder.of(System.getenv()));
	}

	@Override
	public void failed() {
		secrets.failed();
	}

	private static boolean trusts(HostTrust.Question question) {
		return TrustDialog.ask(new TrustDialog.Decision("Unknown Host Key", question.what(), question.fingerprint(), question.consequence(), "&Trust It"));
	}
}
