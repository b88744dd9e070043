package org.edgeloop.device.linux;

import java.io.Closeable;
import java.io.IOException;

import org.edgeloop.device.linux.internal.ssh.SftpChannel;

/** A file transfer that is open. */
public final class SftpSession implements Closeable {

	private final SftpChannel channel;

	SftpSession(SftpChannel channel) {
		this.channel = channel;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
