package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.CommandResult;
import org.edgeloop.ssh.SshFailures;

/** A command that is waited for. */
public final class CommandRun {

	private static final int SIGNAL_BASE = 128;
	private static final int UNKNOWN_END = 255;
	/** The numbers of Linux; RFC 4254, section 6.10 has the names. */
	private static final Map<String, Integer> SIGNALS = Map.of("HUP", 1, "INT", 2, "QUIT", 3, "ILL", 4, "ABRT", 6, "FPE", 8, "KILL", 9, "SEGV", 11,
			"PIPE", 13, "TERM", 15);

	private final OpenSession session;
	private final ChannelExec channel;
	private final BoundedOutput output = new BoundedOutput();
	private final BoundedOutput errors = new BoundedOutput();

	public CommandRun(OpenSession session, ChannelExec channel) {
		this.session = session;
		this.channel = channel;
	}

	/** See {@link org.edgeloop.ssh.SshConnection#run}. */
	public CommandResult run(InputStream input, Duration deadline, Progress progress) throws IOException {
		channel.setIn(input);
		channel.setOut(output);
		channel.setErr(errors);
		try {
			session.open(channel, progress);
			awaitEnd(deadline, progress);
			return new CommandResult(exitCode(), output.text(), errors.text());
		} finally {
			channel.close(true);
		}
	}

	private void awaitEnd(Duration deadline, Progress progress) throws IOException {
		var patience = new Patience(deadline, progress);
		Set<ClientChannelEvent> closed = EnumSet.of(ClientChannelEvent.CLOSED);
		while (!channel.waitFor(closed, Patience.SLICE).contains(ClientChannelEvent.CLOSED)) {
			if (patience.isOver()) {
				throw SshFailures.tooSlow(session.address(), deadline);
			}
			checkSize();
		}
		checkSize();
	}

	private void checkSize() throws IOException {
		if (output.isFull() || errors.isFull()) {
			throw SshFailures.tooTalkative(session.address(), BoundedOutput.LIMIT);
		}
	}

	private int exitCode() throws IOException {
		Integer status = channel.getExitStatus();
		if (status != null) {
			return status;
		}
		String signal = channel.getExitSignal();
		if (signal != null) {
			return SIGNALS.containsKey(signal) ? SIGNAL_BASE + SIGNALS.get(signal) : UNKNOWN_END;
		}
		// a server says how a command ended before it closes the channel: whoever says nothing is gone
		throw SshFailures.lost(session.address());
	}
}
