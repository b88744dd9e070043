package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.common.future.SshFuture;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshFailures;
import org.edgeloop.ssh.SshSettings;

/** Logs in on a server. */
public final class Login {

	private static final Duration CONNECT = Duration.ofSeconds(15);
	/** For the host key and the ciphers, on a slow server. */
	private static final Duration EXCHANGE_KEYS = Duration.ofSeconds(30);
	/** Long enough for a user to type a password; the server ends it before, usually after two minutes. */
	private static final Duration AUTHENTICATE = Duration.ofMinutes(2);

	static {
		JavaCryptography.use();
	}

	private final SshSettings settings;
	private final RemoteAccess access;
	private final SshFiles files;
	private final Duration exchangeKeys;

	public Login(SshSettings settings, RemoteAccess access) {
		this(settings, access, SshFiles.ofUser(), EXCHANGE_KEYS);
	}

	/** For tests, which have files of their own and little patience. */
	Login(SshSettings settings, RemoteAccess access, SshFiles files, Duration exchangeKeys) {
		this.settings = settings;
		this.access = access;
		this.files = files;
		this.exchangeKeys = exchangeKeys;
	}

	/** See {@link org.edgeloop.ssh.SshConnection#open}. */
	public OpenSession open(Progress progress) throws IOException {
		SshTarget target = SshTarget.resolve(settings.address(), files);
		var hostKeys = new HostKeyCheck(KnownHosts.of(settings, access, files));
		progress.begin("Log in on " + target.address(), 0);
		try {
			return open(target, hostKeys, progress);
		} catch (ProblemException e) {
			// asked outside of the key exchange, so that no server's patience hangs on how long somebody compares fingerprints
			if (hostKeys.askedAndAccepted(access.trust())) {
				return open(target, hostKeys, progress);
			}
			throw e;
		}
	}

	private OpenSession open(SshTarget target, HostKeyCheck hostKeys, Progress progress) throws IOException {
		var credentials = new SshCredentials(settings, access.secrets(), target, files);
		SshClient client = SshClients.create(target, hostKeys, credentials);
		boolean isOpen = false;
		try {
			client.start();
			ClientSession session = connect(client, target, hostKeys, progress);
			awaitKeys(session, target.address(), hostKeys, progress);
			authenticate(session, target.address(), credentials, progress);
			isOpen = true;
			return new OpenSession(client, session, target.address());
		} finally {
			if (!isOpen) {
				client.close(true);
			}
		}
	}

	private static ClientSession connect(SshClient client, SshTarget target, HostKeyCheck hostKeys, Progress progress) throws IOException {
		ConnectFuture future = client.connect(target.entry(), null, null);
		if (!await(future, CONNECT, progress)) {
			throw SshFailures.noAnswer(target.address());
		}
		try {
			return future.verify(1).getSession();
		} catch (IOException e) {
			hostKeys.throwIfRefused();
			throw SshFailures.notConnected(target.address(), e);
		}
	}

	/** A connection is one before both sides know whom they speak with. */
	private void awaitKeys(ClientSession session, SshAddress address, HostKeyCheck hostKeys, Progress progress) throws IOException {
		var patience = new Patience(exchangeKeys, progress);
		Set<ClientSessionEvent> awaited = EnumSet.of(ClientSessionEvent.WAIT_AUTH, ClientSessionEvent.CLOSED);
		Set<ClientSessionEvent> met = session.waitFor(awaited, Patience.SLICE);
		while (Collections.disjoint(met, awaited)) {
			if (patience.isOver()) {
				throw SshFailures.noSshServer(address);
			}
			met = session.waitFor(awaited, Patience.SLICE);
		}
		hostKeys.throwIfRefused();
		if (met.contains(ClientSessionEvent.CLOSED)) {
			throw SshFailures.noSshServer(address);
		}
	}

	private static void authenticate(ClientSession session, SshAddress address, SshCredentials credentials, Progress progress) throws IOException {
		AuthFuture future = session.auth();
		if (!await(future, AUTHENTICATE, progress)) {
			throw SshFailures.noAnswer(address);
		}
		if (!future.isSuccess()) {
			throw credentials.refusal();
		}
	}

	private static boolean await(SshFuture<?> future, Duration longest, Progress progress) throws IOException {
		var patience = new Patience(longest, progress);
		while (!future.await(Patience.SLICE)) {
			if (patience.isOver()) {
				return false;
			}
		}
		return true;
	}
}
