package org.edgeloop.ssh.internal;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ChannelSubsystem;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.client.session.ClientSession;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshFailures;

/** A session that is logged in, with the client that carries it; each has a client of its own, so that closing it stops all its threads. */
public final class OpenSession implements Closeable {

	private static final Duration CHANNEL_OPEN = Duration.ofSeconds(30);

	private final SshClient client;
	private final ClientSession session;
	private final SshAddress address;

	OpenSession(SshClient client, ClientSession session, SshAddress address) {
		this.client = client;
		this.session = session;
		this.address = address;
	}

	public SshAddress address() {
		return address;
	}

	/** @return a channel that is not open yet, for a command */
	public ChannelExec exec(String command) throws IOException {
		checkOpen();
		return session.createExecChannel(command);
	}

	/** @return a channel that is not open yet, for a shell on a terminal */
	public ChannelShell shell() throws IOException {
		checkOpen();
		return session.createShellChannel();
	}

	/** @return a channel that is not open yet */
	public ChannelSubsystem subsystem(String name) throws IOException {
		checkOpen();
		return session.createSubsystemChannel(name);
	}

	/**
	 * Opens a channel.
	 *
	 * @throws org.edgeloop.base.ConnectionException if the server refuses, or says nothing
	 * @throws java.util.concurrent.CancellationException if it is cancelled
	 */
	public void open(ClientChannel channel, Progress progress) throws IOException {
		try {
			OpenFuture future = channel.open();
			var patience = new Patience(CHANNEL_OPEN, progress);
			while (!future.await(Patience.SLICE)) {
				if (patience.isOver()) {
					throw SshFailures.noAnswer(address);
				}
			}
			future.verify(1);
		} catch (ConnectionException e) {
			throw e;
		} catch (IOException e) {
			throw isAlive() ? SshFailures.channelRefused(address, e) : SshFailures.lost(address);
		}
	}

	/** @return whether the server can still be spoken to, as far as is known */
	public boolean isAlive() {
		return session.isOpen();
	}

	private void checkOpen() throws IOException {
		if (!isAlive()) {
			throw SshFailures.lost(address);
		}
	}

	@Override
	public void close() {
		// at once: whoever closes it from another thread wants those who wait to fail now
		session.close(true);
		client.close(true);
	}
}
