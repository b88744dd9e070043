package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;

import org.apache.sshd.agent.common.AbstractAgentProxy;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Speaks with an SSH agent at its socket (draft-miller-ssh-agent). The library's own client needs a native library of Tomcat's. An agent
 * that is not there, or does not answer as it should, has no keys.
 */
final class AgentSocket extends AbstractAgentProxy {

	/** OpenSSH's own limit. */
	private static final int LONGEST_ANSWER = 256 * 1024;

	private final Path path;
	private @Nullable SocketChannel channel;
	private boolean isClosed;

	AgentSocket(Path path) {
		super(null);
		this.path = path;
	}

	@Override
	public Iterable<? extends Map.Entry<PublicKey, String>> getIdentities() {
		try {
			return super.getIdentities();
		} catch (IOException | RuntimeException e) {
			return List.of();
		}
	}

	@Override
	protected synchronized Buffer request(Buffer question) throws IOException {
		SocketChannel open = open();
		open.write(ByteBuffer.wrap(question.array(), question.rpos(), question.available()));
		int length = read(open, Integer.BYTES).getInt();
		if (length < 1 || length > LONGEST_ANSWER) {
			throw new IOException("the SSH agent's answer has a length of " + length);
		}
		return new ByteArrayBuffer(read(open, length).array());
	}

	private SocketChannel open() throws IOException {
		if (isClosed) {
			throw new IOException("the SSH agent was let go");
		}
		@Nullable SocketChannel before = channel;
		if (before != null) {
			return before;
		}
		var open = SocketChannel.open(UnixDomainSocketAddress.of(path));
		channel = open;
		return open;
	}

	private static ByteBuffer read(SocketChannel from, int length) throws IOException {
		var bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining()) {
			if (from.read(bytes) < 0) {
				throw new IOException("the SSH agent has gone");
			}
		}
		return bytes.flip();
	}

	@Override
	public synchronized boolean isOpen() {
		return !isClosed;
	}

	@Override
	public synchronized void close() throws IOException {
		isClosed = true;
		@Nullable SocketChannel open = channel;
		if (open != null) {
			open.close();
		}
	}
}
