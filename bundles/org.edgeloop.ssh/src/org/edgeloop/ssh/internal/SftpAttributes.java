package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.time.Instant;

import org.edgeloop.ssh.RemoteFile;

/** What an SFTP server says of a file: flags that name what follows, and that. */
public final class SftpAttributes {

	public static final int HAS_MODE = 4;
	private static final int HAS_SIZE = 1;
	private static final int HAS_OWNER = 2;
	private static final int HAS_TIMES = 8;
	private static final int HAS_MORE = 0x80000000;

	private SftpAttributes() {
	}

	/** Takes all of it from an answer. */
	public static RemoteFile take(SftpReply reply) throws IOException {
		int flags = reply.takeInt();
		long size = (flags & HAS_SIZE) == 0 ? 0 : reply.takeLong();
		reply.skip((flags & HAS_OWNER) == 0 ? 0 : Long.BYTES);
		int mode = (flags & HAS_MODE) == 0 ? 0 : reply.takeInt();
		Instant modified = Instant.EPOCH;
		if ((flags & HAS_TIMES) != 0) {
			reply.skip(Integer.BYTES);
			modified = Instant.ofEpochSecond(Integer.toUnsignedLong(reply.takeInt()));
		}
		if ((flags & HAS_MORE) != 0) {
			int count = reply.takeInt();
			for (int i = 0; i < count; i++) {
				reply.takeBytes();
				reply.takeBytes();
			}
		}
		return new RemoteFile(size, mode, modified);
	}
}
