package org.edgeloop.ssh;

import java.io.Closeable;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.ssh.internal.SftpChannel;
import org.edgeloop.ssh.internal.SftpFailures;
import org.edgeloop.ssh.internal.SftpPacket;
import org.edgeloop.ssh.internal.SftpReply;

/** Writes a file on the server. Many writes are under way at the same time, so that none waits for the way there and back. */
public final class SftpWriter implements Closeable {

	private static final String FSYNC = "fsync@openssh.com";
	private static final int WRITE = 2;
	private static final int CREATE = 8;
	private static final int TRUNCATE = 16;
	private static final int MOST_UNDER_WAY = 32;

	private final SftpChannel channel;
	private final String path;
	private final byte[] handle;
	private long position;
	private int underWay;
	private boolean isClosed;
	private @Nullable ConnectionException failure;

	private SftpWriter(SftpChannel channel, String path, byte[] handle, long position) {
		this.channel = channel;
		this.path = path;
		this.handle = handle;
		this.position = position;
	}

	static SftpWriter open(SftpChannel channel, String path, long from) throws IOException {
		int id = channel.nextId();
		int how = WRITE | CREATE | (from == 0 ? TRUNCATE : 0);
		int noAttributes = 0;
		SftpReply reply = channel.ask(new SftpPacket(SftpPacket.OPEN).putInt(id).putString(path).putInt(how).putInt(noAttributes), id);
		byte[] handle = SftpFailures.expect(SftpReply.HANDLE, reply, "write", path, channel.address()).takeBytes();
		return new SftpWriter(channel, path, handle, from);
	}

	/**
	 * Writes behind what was written before. It may return before the server has it; {@link #flush} waits for that.
	 *
	 * @throws ConnectionException if this, or something that was written before, fails
	 */
	public void write(byte[] bytes, int from, int length) throws IOException {
		int done = 0;
		while (done < length) {
			if (underWay == MOST_UNDER_WAY) {
				awaitOne();
			}
			if (failure != null) {
				flush();
			}
			int count = Math.min(channel.writeSize(), length - done);
			channel.send(new SftpPacket(SftpPacket.WRITE).putInt(channel.nextId()).putBytes(handle).putLong(position).putInt(count), bytes, from + done,
					count);
			underWay++;
			position += count;
			done += count;
		}
	}

	/** @return how far the file is written, in bytes from its beginning */
	public long position() {
		return position;
	}

	/** Waits until the server has everything that was written, if only in its memory. */
	public void flush() throws IOException {
		while (underWay > 0) {
			awaitOne();
		}
		@Nullable ConnectionException first = failure;
		if (first != null) {
			throw first;
		}
	}

	/** Takes one answer. The first failure is kept until all answers are in, so that the session can be used for more afterwards. */
	private void awaitOne() throws IOException {
		SftpReply reply = channel.next();
		underWay--;
		// which of the writes it is about changes nothing
		reply.takeInt();
		int status = SftpFailures.expect(SftpReply.STATUS, reply, "write", path, channel.address()).takeInt();
		if (status != SftpFailures.OK && failure == null) {
			failure = SftpFailures.of(status, "write", path, channel.address());
		}
	}

	/** Waits until the file is on the server's disk. @return whether the server can say so */
	public boolean sync() throws IOException {
		flush();
		if (!channel.hasExtension(FSYNC)) {
			return false;
		}
		int id = channel.nextId();
		SftpReply reply = channel.ask(new SftpPacket(SftpPacket.EXTENDED).putInt(id).putString(FSYNC).putBytes(handle), id);
		SftpFailures.done(reply, "sync", path, channel.address());
		return true;
	}

	/**
	 * Closes the file without waiting for what is under way first, and then waits for all of it: one way there and back less for each small
	 * file.
	 *
	 * @throws ConnectionException if anything of it was not written
	 */
	public void finish() throws IOException {
		int id = channel.nextId();
		channel.send(new SftpPacket(SftpPacket.CLOSE).putInt(id).putBytes(handle));
		isClosed = true;
		// a server answers in order: what was written, then the end of it
		underWay++;
		flush();
	}

	/** Waits for what is under way and closes the file; whoever wants to know whether all was written calls {@link #flush} before. */
	@Override
	public void close() throws IOException {
		if (isClosed) {
			return;
		}
		isClosed = true;
		while (underWay > 0) {
			awaitOne();
		}
		int id = channel.nextId();
		SftpReply reply = channel.ask(new SftpPacket(SftpPacket.CLOSE).putInt(id).putBytes(handle), id);
		SftpFailures.done(reply, "close", path, channel.address());
	}
}
