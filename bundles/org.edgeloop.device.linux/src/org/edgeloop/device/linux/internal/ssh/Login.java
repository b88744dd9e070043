package org.edgeloop.device.linux.internal.ssh;

import java.io.IOException;
import java.time.Duration;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.future.SshFuture;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.SshAddress;
import org.edgeloop.device.linux.SshFields;

/** Logs in on a board. */
public final class Login {

	private static final Duration CONNECT = Duration.ofSeconds(15);
	/** Long enough for a user to type a password; the server ends it before, usually after two minutes. */
	private static final Duration AUTHENTICATE = Duration.ofMinutes(2);

	static {
		JavaCryptography.use();
	}

	private final DeviceSettings settings;
	private final DeviceAccess access;
	private final SshFiles files;

	public Login(DeviceSettings settings, DeviceAccess access) {
		this(settings, access, SshFiles.ofUser());
	}

	Login(DeviceSettings settings, DeviceAccess access, SshFiles files) {
		this.settings = settings;
		this.access = access;
		this.files = files;
	}

	/** See {@link org.edgeloop.device.linux.SshConnection#open}. */
	public OpenSession open(Progress progress) throws IOException {
		SshTarget target = SshTarget.resolve(SshFields.address(settings), files);
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
			authenticate(session, target.address(), hostKeys, credentials, progress);
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

	private static void authenticate(ClientSession session, SshAddress address, HostKeyCheck hostKeys, SshCredentials credentials,
			Progress progress) throws IOException {
		AuthFuture future = session.auth();
		boolean isDone = await(future, AUTHENTICATE, progress);
		if (isDone && future.isSuccess()) {
			return;
		}
		// the key exchange goes on while the authentication waits: a host key that is refused ends up here
		hostKeys.throwIfRefused();
		if (!isDone) {
			throw SshFailures.noAnswer(address);
		}
		throw credentials.refusal();
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
