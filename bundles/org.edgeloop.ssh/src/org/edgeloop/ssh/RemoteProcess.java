package org.edgeloop.ssh;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.PtyCapableChannelSession;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.internal.OpenSession;

/**
 * A command, or a shell, that runs on the server while its output is read. Any thread may close it, upon which reads end; the server ends
 * a shell then, and a command when it next reads or writes.
 */
public final class RemoteProcess implements Closeable {

	private static final String TERMINAL = "xterm-256color";
	private static final int COLUMNS = 120;
	private static final int ROWS = 40;

	private final ClientChannel channel;

	private RemoteProcess(ClientChannel channel) {
		this.channel = channel;
	}

	static RemoteProcess command(OpenSession session, String command) throws IOException {
		ClientChannel channel = session.exec(command);
		session.open(channel, Progress.NONE);
		return new RemoteProcess(channel);
	}

	static RemoteProcess terminal(OpenSession session, PtyCapableChannelSession channel) throws IOException {
		channel.setUsePty(true);
		channel.setPtyType(TERMINAL);
		channel.setPtyColumns(COLUMNS);
		channel.setPtyLines(ROWS);
		// a terminal has one stream
		channel.setRedirectErrorStream(true);
		session.open(channel, Progress.NONE);
		return new RemoteProcess(channel);
	}

	/** @return what it says; ends when the process does, or when this is closed */
	public InputStream output() {
		return channel.getInvertedOut();
	}

	/** @return what it says on its standard error output; nothing for a shell, whose terminal has both in one */
	public InputStream errors() {
		return channel.getInvertedErr();
	}

	/** @return what it reads; flushed by the writer */
	public OutputStream input() {
		return channel.getInvertedIn();
	}

	/** @return what it ended with; empty while it runs, or if the connection was lost before it said so */
	public OptionalInt exitCode() {
		Integer status = channel.getExitStatus();
		return status == null ? OptionalInt.empty() : OptionalInt.of(status);
	}

	@Override
	public void close() {
		channel.close(true);
	}
}
