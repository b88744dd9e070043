package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSessionCreator;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshFailures;
import org.edgeloop.ssh.internal.KnownHosts.KnownKey;

/**
 * Holds the keys that hosts show against those that are known. Only an unknown one may be asked about: one that has changed, or was
 * revoked, is refused until the user has looked at the file that says so.
 */
final class HostKeyCheck implements ServerKeyVerifier {

	private final KnownHosts known;
	/** Written on the library's threads while the key exchange goes on, read when that has failed. */
	private volatile @Nullable Refusal refusal;

	HostKeyCheck(KnownHosts known) {
		this.known = known;
	}

	/** @param canBeAsked whether the user may trust the key */
	private record Refusal(String host, int port, PublicKey key, boolean canBeAsked, ProblemException reason) {
	}

	/** @return the types of the keys that are known of a host, as {@code ssh-ed25519} */
	Set<String> knownTypes(String host, int port) throws IOException {
		return known.keys(host, port).stream().filter(key -> !key.isRevoked()).map(key -> KeyUtils.getKeyType(key.key())).collect(Collectors.toSet());
	}

	@Override
	public boolean verifyServerKey(ClientSession session, SocketAddress remote, PublicKey key) {
		@Nullable SshdSocketAddress target = session.getAttribute(ClientSessionCreator.TARGET_SERVER);
		if (target != null) {
			refusal = check(target.getHostName(), target.getPort(), key);
		} else if (session.getConnectAddress() instanceof InetSocketAddress address) {
			refusal = check(address.getHostString(), address.getPort(), key);
		} else {
			return false;
		}
		return refusal == null;
	}

	private @Nullable Refusal check(String host, int port, PublicKey key) {
		try {
			List<KnownKey> keys = known.keys(host, port);
			for (KnownKey one : keys) {
				if (one.isRevoked() && KeyUtils.compareKeys(one.key(), key)) {
					return new Refusal(host, port, key, false, revoked(host, port, one));
				}
			}
			List<KnownKey> valid = keys.stream().filter(one -> !one.isRevoked()).toList();
			if (valid.stream().anyMatch(one -> KeyUtils.compareKeys(one.key(), key))) {
				return null;
			}
			return valid.isEmpty() ? new Refusal(host, port, key, true, unknown(host, port, key))
					: new Refusal(host, port, key, false, changed(host, port, key, valid));
		} catch (ProblemException e) {
			return new Refusal(host, port, key, false, e);
		} catch (IOException e) {
			return new Refusal(host, port, key, false, SshFailures.unexpected(new SshAddress("", host, port), e));
		}
	}

	private static ProblemException unknown(String host, int port, PublicKey key) {
		return new ConnectionException(Problem.error("The host key is not known: " + describe(key), place(host, port),
				"compare the fingerprint with what ssh-keygen -l says on the server, and accept it"));
	}

	private static ProblemException changed(String host, int port, PublicKey key, List<KnownKey> known) {
		String before = known.stream().map(one -> describe(one.key()) + " (" + one + ")").distinct().collect(Collectors.joining(", "));
		KnownKey first = known.getFirst();
		return new ConnectionException(Problem.error("The host key has changed: it is " + describe(key) + " but was " + before, place(host, port),
				"somebody may be between you and the server. If the server was set up anew, remove the line: ssh-keygen -f '" + first.file() + "' -R '"
						+ keygenName(host, port) + "'"));
	}

	private static ProblemException revoked(String host, int port, KnownKey known) {
		return new ConnectionException(Problem.error("The host key was revoked: " + describe(known.key()), place(host, port),
				"it stands as revoked in " + known + "; the server needs new host keys"));
	}

	private static String keygenName(String host, int port) {
		return port == SshAddress.USUAL_PORT ? host : "[" + host + "]:" + port;
	}

	private static String place(String host, int port) {
		return new SshAddress("", host, port).toString();
	}

	/** As OpenSSH's programs print it: {@code ssh-ed25519 SHA256:…}. */
	private static String describe(PublicKey key) {
		return KeyUtils.getKeyType(key) + " " + fingerprint(key);
	}

	private static String fingerprint(PublicKey key) {
		return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
	}

	/** Does nothing if no host key was refused. */
	void throwIfRefused() throws ProblemException {
		@Nullable Refusal met = refusal;
		if (met != null) {
			throw met.reason();
		}
	}

	/** Asks about the key that was refused, if it may be asked about, and keeps it upon a yes. */
	boolean askedAndAccepted(HostTrust trust) throws IOException {
		@Nullable Refusal met = refusal;
		if (met == null || !met.canBeAsked()) {
			return false;
		}
		String place = place(met.host(), met.port());
		boolean isAccepted = trust.accepts(new HostTrust.Question(place + " shows a host key of type " + KeyUtils.getKeyType(met.key()) + " that is not known",
				fingerprint(met.key()),
				"The key is kept, and " + place + " is only logged in on while it shows this key."));
		if (isAccepted) {
			known.add(met.host(), met.port(), met.key());
		}
		return isAccepted;
	}
}
