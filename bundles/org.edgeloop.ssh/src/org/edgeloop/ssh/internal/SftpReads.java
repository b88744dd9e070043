package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

/**
 * Reads a file to its end with several requests under way. A server may answer each with less than was asked for, and in another order; one
 * that tells how far the file goes is believed only when it says that it ends there.
 */
public final class SftpReads {

	/** Bytes; every server gives that many at once. */
	private static final int READ_SIZE = 32 * 1024;
	/** Two MiB under way, as much as the channel's window holds. */
	private static final int MOST_UNDER_WAY = 64;

	private final SftpChannel channel;
	private final byte[] handle;
	private final String path;
	private final FileChannel to;
	private final Progress progress;
	private final Map<Integer, Range> underWay = new HashMap<>();
	/** Where the next request begins. */
	private long next;
	/** Where the file ends at the latest, as far as the server has said. */
	private long end = Long.MAX_VALUE;
	private long bytes;
	/** How many requests may be under way: few at first, so that small files cost little. */
	private int wanted = 2;

	/**
	 * @param handle of the open file, which stays open
	 * @param from the first byte that is read; those before it count as read
	 */
	public SftpReads(SftpChannel channel, byte[] handle, String path, FileChannel to, long from, Progress progress) {
		this.channel = channel;
		this.handle = handle;
		this.path = path;
		this.to = to;
		next = from;
		bytes = from;
		this.progress = progress;
	}

	private record Range(long from, int length) {
	}

	/** @return how many bytes the file has */
	public long run() throws IOException {
		while (next < end || !underWay.isEmpty()) {
			progress.checkCancelled();
			while (next < end && underWay.size() < wanted) {
				ask(new Range(next, READ_SIZE));
				next += READ_SIZE;
			}
			take();
		}
		if (bytes != end) {
			throw new ConnectionException(Problem.error("The file has changed while it was read", channel.address().host() + ":" + path, "try again"));
		}
		return bytes;
	}

	private void ask(Range range) throws IOException {
		int id = channel.nextId();
		channel.send(new SftpPacket(SftpPacket.READ).putInt(id).putBytes(handle).putLong(range.from()).putInt(range.length()));
		underWay.put(id, range);
	}

	private void take() throws IOException {
		SftpReply reply = channel.next();
		int id = reply.takeInt();
		if (!underWay.containsKey(id)) {
			throw new IOException("the SFTP server answers another question than was asked");
		}
		Range range = underWay.remove(id);
		if (reply.type() == SftpReply.STATUS) {
			endsAt(range.from(), reply.takeInt());
		} else {
			write(range, SftpFailures.expect(SftpReply.DATA, reply, "read", path, channel.address()).takeBytes());
		}
	}

	private void endsAt(long position, int status) throws IOException {
		if (status != SftpFailures.END_OF_FILE) {
			throw SftpFailures.of(status, "read", path, channel.address());
		}
		end = Math.min(end, position);
	}

	private void write(Range range, byte[] content) throws IOException {
		if (content.length == 0 || content.length > range.length()) {
			throw new IOException("the SFTP server answers with " + content.length + " bytes");
		}
		var buffer = ByteBuffer.wrap(content);
		long position = range.from();
		while (buffer.hasRemaining()) {
			position += to.write(buffer, position);
		}
		bytes += content.length;
		progress.worked(content.length);
		wanted = Math.min(MOST_UNDER_WAY, wanted + 1);
		if (content.length < range.length()) {
			ask(new Range(position, range.length() - content.length));
		}
	}
}
