package org.edgeloop.ssh;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

import org.apache.sshd.client.channel.ChannelExec;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.ssh.internal.CommandRun;
import org.edgeloop.ssh.internal.Login;
import org.edgeloop.ssh.internal.OpenSession;
import org.edgeloop.ssh.internal.SftpChannel;

/**
 * A session on a server. Commands, processes and transfers may run at the same time, each on a thread of its own. Any thread may close it,
 * upon which all that waits for the server fails at once.
 */
public final class SshConnection implements Closeable {

	private final OpenSession session;

	private SshConnection(OpenSession session) {
		this.session = session;
	}

	/**
	 * Logs in: the host key must be known or is asked about, then the agent's keys, the settings' key, those of the SSH configuration,
	 * the usual ones and at last the password are tried.
	 *
	 * @param settings who logs in, where, and with what
	 * @throws ConnectionException if the server cannot be reached or refuses, with the reason
	 * @throws org.edgeloop.base.ProblemException if the settings themselves, or a key file, are the cause
	 * @throws java.util.concurrent.CancellationException if it is cancelled
	 */
	public static SshConnection open(SshSettings settings, RemoteAccess access, Progress progress) throws IOException {
		return new SshConnection(new Login(settings, access).open(progress));
	}

	/** @return the user, host and port that it leads to */
	public SshAddress address() {
		return session.address();
	}

	/** @return whether the server can still be spoken to, as far as is known */
	public boolean isAlive() {
		return session.isAlive();
	}

	/** Runs a command without input. See {@link #run(String, byte[], Duration, Progress)}. */
	public CommandResult run(String command, Duration deadline, Progress progress) throws IOException {
		return run(command, new byte[0], deadline, progress);
	}

	/**
	 * Runs a command to its end.
	 *
	 * @param command for the user's shell; see {@link RemoteShell#quote}
	 * @param input what it reads from its standard input
	 * @param deadline after which it is given up. The server ends a command that is given up when it next reads or writes
	 * @return what came of it, whatever its exit code
	 * @throws ConnectionException if the connection is lost, the deadline passes, or it says more than 16 MiB
	 * @throws java.util.concurrent.CancellationException if it is cancelled
	 */
	public CommandResult run(String command, byte[] input, Duration deadline, Progress progress) throws IOException {
		try (ChannelExec channel = session.exec(command)) {
			return new CommandRun(session, channel).run(new ByteArrayInputStream(input), deadline, progress);
		}
	}

	/**
	 * Runs a command that must end well.
	 *
	 * @param what one sentence: what was not done if it does not, as {@code The release could not be renamed}
	 * @return its output
	 * @throws ConnectionException if it ends with another exit code than 0, with what it said last
	 */
	public String require(String command, String what, Duration deadline, Progress progress) throws IOException {
		CommandResult result = run(command, deadline, progress);
		if (!result.isGood()) {
			throw new ConnectionException(result.problem(what, address().toString()));
		}
		return result.output();
	}

	/** Starts a command that goes on while its output is read. */
	public RemoteProcess start(String command) throws IOException {
		return RemoteProcess.command(session, command);
	}

	/** Starts a command on a terminal, which most programs write to line by line and in colours. */
	public RemoteProcess terminal(String command) throws IOException {
		return RemoteProcess.terminal(session, session.exec(command));
	}

	/** Starts the user's shell on a terminal. */
	public RemoteProcess shell() throws IOException {
		return RemoteProcess.terminal(session, session.shell());
	}

	/**
	 * @param progress ends whatever the session waits for when it is cancelled
	 * @return open until it is closed; for one thread
	 * @throws ConnectionException if the server offers no file transfer
	 */
	public SftpSession sftp(Progress progress) throws IOException {
		return new SftpSession(SftpChannel.open(session, progress));
	}

	@Override
	public void close() {
		session.close();
	}
}
