package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What an SFTP server answers. What does not hold what it should is an error, never more memory than was received. */
public final class SftpReply {

	public static final int VERSION = 2;
	public static final int STATUS = 101;
	public static final int HANDLE = 102;
	public static final int DATA = 103;
	public static final int NAME = 104;
	public static final int ATTRS = 105;
	public static final int EXTENDED_REPLY = 201;

	private final int type;
	private final ByteBuffer content;

	/** @param packet without its length */
	public SftpReply(byte[] packet) throws IOException {
		content = ByteBuffer.wrap(packet);
		type = takeByte();
	}

	public int type() {
		return type;
	}

	public boolean hasMore() {
		return content.hasRemaining();
	}

	public int takeByte() throws IOException {
		check(1);
		return content.get() & 0xFF;
	}

	public int takeInt() throws IOException {
		check(Integer.BYTES);
		return content.getInt();
	}

	public long takeLong() throws IOException {
		check(Long.BYTES);
		return content.getLong();
	}

	public byte[] takeBytes() throws IOException {
		int length = takeInt();
		check(length);
		var bytes = new byte[length];
		content.get(bytes);
		return bytes;
	}

	public String takeString() throws IOException {
		return new String(takeBytes(), StandardCharsets.UTF_8);
	}

	public void skip(int bytes) throws IOException {
		check(bytes);
		content.position(content.position() + bytes);
	}

	private void check(int bytes) throws IOException {
		if (bytes < 0 || bytes > content.remaining()) {
			throw new IOException("the SFTP server sent an answer that ends too early");
		}
	}
}
