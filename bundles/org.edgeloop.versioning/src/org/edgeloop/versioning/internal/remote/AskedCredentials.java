package org.edgeloop.versioning.internal.remote;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.edgeloop.base.Secrets;

/** Asks {@link Secrets} for the name and the password that a web server wants, and gives each once. */
@NonNullByDefault({})
final class AskedCredentials extends CredentialsProvider {

	private final Secrets secrets;
	private final Set<String> refused = new HashSet<>();

	AskedCredentials(Secrets secrets) {
		this.secrets = secrets;
	}

	@Override
	public boolean isInteractive() {
		return true;
	}

	@Override
	public boolean supports(CredentialItem... items) {
		return Arrays.stream(items).allMatch(item -> item instanceof CredentialItem.Username || item instanceof CredentialItem.Password);
	}

	@Override
	public boolean get(URIish address, CredentialItem... items) {
		if (!supports(items) || refused.contains(address.getHost())) {
			return false;
		}
		return Arrays.stream(items).allMatch(item -> answer(address, item));
	}

	private boolean answer(URIish address, CredentialItem item) {
		boolean named = item instanceof CredentialItem.Username && address.getUser() != null;
		if (named) {
			((CredentialItem.Username) item).setValue(address.getUser());
			return true;
		}
		String owner = address.getHost();
		String who = address.getUser() == null ? owner : address.getUser() + " at " + owner;
		Optional<char[]> answer = item instanceof CredentialItem.Username ? secrets.secret(owner, "user", "User name at " + owner)
				: secrets.secret(owner, "password", "Password or token of " + who);
		answer.ifPresent(typed -> give(item, typed));
		return answer.isPresent();
	}

	private static void give(CredentialItem item, char[] typed) {
		if (item instanceof CredentialItem.Username name) {
			name.setValue(new String(typed));
		} else if (item instanceof CredentialItem.Password password) {
			password.setValueNoCopy(typed.clone());
		}
		Arrays.fill(typed, '\0');
	}

	/** JGit says by this that what was given was wrong. */
	@Override
	public void reset(URIish address) {
		refused.add(address.getHost());
	}
}
