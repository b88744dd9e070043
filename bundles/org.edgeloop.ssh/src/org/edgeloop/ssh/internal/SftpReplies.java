package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/** Cuts what an SFTP server sends into answers; written on the library's thread, taken on the one that waits for them. */
final class SftpReplies extends OutputStream {

	/** OpenSSH's limit, and what an answer to a read may have around it. */
	private static final int LONGEST = 256 * 1024 + 1024;
	/** More than are ever asked for at the same time. */
	private static final int MOST = 4096;

	private final BlockingQueue<SftpReply> queue = new ArrayBlockingQueue<>(MOST);
	private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
	private @Nullable ByteBuffer packet;
	private volatile @Nullable IOException failure;

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int count) {
		if (failure == null) {
			try {
				cut(ByteBuffer.wrap(bytes, from, count));
			} catch (IOException e) {
				// whoever waits for answers says it; the library could only close the channel
				failure = e;
			}
		}
	}

	private void cut(ByteBuffer source) throws IOException {
		while (source.hasRemaining()) {
			@Nullable ByteBuffer open = packet;
			if (open == null) {
				begin(source);
			} else {
				move(source, open);
				if (!open.hasRemaining()) {
					end(open);
				}
			}
		}
	}

	private void begin(ByteBuffer source) throws IOException {
		move(source, length);
		if (!length.hasRemaining()) {
			int size = length.flip().getInt();
			length.clear();
			if (size < 1 || size > LONGEST) {
				throw new IOException("the SFTP server announces an answer of " + size + " bytes");
			}
			packet = ByteBuffer.allocate(size);
		}
	}

	private void end(ByteBuffer whole) throws IOException {
		packet = null;
		if (!queue.offer(new SftpReply(whole.array()))) {
			throw new IOException("the SFTP server answers what was not asked");
		}
	}

	private static void move(ByteBuffer source, ByteBuffer to) {
		int count = Math.min(source.remaining(), to.remaining());
		to.put(source.slice(source.position(), count));
		source.position(source.position() + count);
	}

	/**
	 * @return null if none came in time
	 * @throws IOException if what came is no answer
	 */
	@Nullable SftpReply poll(long millis) throws IOException, InterruptedException {
		@Nullable SftpReply reply = queue.poll(millis, TimeUnit.MILLISECONDS);
		@Nullable IOException broken = failure;
		if (reply == null && broken != null) {
			throw broken;
		}
		return reply;
	}
}
