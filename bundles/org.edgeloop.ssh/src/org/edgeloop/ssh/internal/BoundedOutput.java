package org.edgeloop.ssh.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what a command says, as long as that is not more than anybody would read. */
final class BoundedOutput extends OutputStream {

	/** Bytes. */
	static final int LIMIT = 16 << 20;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
	private boolean isFull;

	@Override
	public synchronized void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public synchronized void write(byte[] bytes, int from, int length) {
		int taken = Math.min(length, LIMIT - kept.size());
		kept.write(bytes, from, taken);
		isFull |= taken < length;
	}

	/** @return whether something had to be dropped */
	synchronized boolean isFull() {
		return isFull;
	}

	synchronized String text() {
		return kept.toString(StandardCharsets.UTF_8);
	}
}
