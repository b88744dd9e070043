package org.edgeloop.ssh.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A request as SFTP version 3 has it (draft-ietf-secsh-filexfer-02): length, type, id, then what belongs to the type. */
public final class SftpPacket {

	public static final int INIT = 1;
	public static final int OPEN = 3;
	public static final int CLOSE = 4;
	public static final int READ = 5;
	public static final int WRITE = 6;
	public static final int SETSTAT = 9;
	public static final int OPENDIR = 11;
	public static final int READDIR = 12;
	public static final int REMOVE = 13;
	public static final int MKDIR = 14;
	public static final int RMDIR = 15;
	public static final int REALPATH = 16;
	public static final int STAT = 17;
	public static final int RENAME = 18;
	public static final int EXTENDED = 200;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final DataOutputStream out = new DataOutputStream(bytes);

	public SftpPacket(int type) {
		write(() -> out.writeByte(type));
	}

	public SftpPacket putInt(int value) {
		return write(() -> out.writeInt(value));
	}

	public SftpPacket putLong(long value) {
		return write(() -> out.writeLong(value));
	}

	public SftpPacket putString(String text) {
		return putBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	public SftpPacket putBytes(byte[] value) {
		return write(() -> {
			out.writeInt(value.length);
			out.write(value);
		});
	}

	/** @param following how many more bytes belong to it that are not in it */
	public byte[] framed(int following) {
		var framed = new ByteArrayOutputStream(Integer.BYTES + bytes.size());
		try (var frame = new DataOutputStream(framed)) {
			frame.writeInt(bytes.size() + following);
			bytes.writeTo(frame);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return framed.toByteArray();
	}

	private interface Write {
		void run() throws IOException;
	}

	private SftpPacket write(Write action) {
		try {
			action.run();
		} catch (IOException e) {
			// an array takes everything
			throw new UncheckedIOException(e);
		}
		return this;
	}
}
