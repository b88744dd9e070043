package org.edgeloop.versioning.internal.remote;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshConnection;
import org.edgeloop.ssh.SshSettings;

/** Opens SSH sessions for JGit as all others are opened here, so that host keys, agents and keys are treated alike. */
@NonNullByDefault({})
final class SshSessions extends SshSessionFactory {

	private final RemoteAccess access;
	private final Progress progress;

	SshSessions(RemoteAccess access, Progress progress) {
		this.access = access;
		this.progress = progress;
	}

	@Override
	public RemoteSession getSession(URIish address, CredentialsProvider unused, FS system, int milliseconds) throws TransportException {
		String user = address.getUser() == null ? "" : address.getUser();
		var target = new SshAddress(user, address.getHost(), Math.max(0, address.getPort()));
		try {
			return new Session(SshConnection.open(SshSettings.usual(target.toString(), target), access, progress));
		} catch (IOException e) {
			throw new TransportException(address, "" + e.getMessage(), e);
		}
	}

	@Override
	public String getType() {
		return "edgeloop";
	}

	/** A connection on which JGit runs one command. */
	private record Session(SshConnection connection) implements RemoteSession {

		@Override
		public Process exec(String command, int seconds) throws IOException {
			return new SshProcess(connection.start(command));
		}

		@Override
		public void disconnect() {
			connection.close();
		}
	}
}
