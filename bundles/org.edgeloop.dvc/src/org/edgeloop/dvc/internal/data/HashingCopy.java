package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;

import org.edgeloop.base.Progress;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Copies a file and takes the MD5 of the copy, so that the copy is what the hash says even if somebody writes to the file meanwhile. Of a
 * large file one thread has the system copy, which moves no byte through this program, and this one hashes what has arrived.
 */
final class HashingCopy {

	private static final int BLOCK = 1 << 20;
	private static final int STRETCH = 8 << 20;

	private static final ThreadLocal<ByteBuffer> BLOCKS = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(BLOCK));

	private HashingCopy() {
	}

	/**
	 * @param target must not be there
	 * @param progress is told the bytes copied
	 * @return 32 lower-case hexadecimal digits
	 */
	static String copy(Path source, Path target, Progress progress) throws IOException {
		try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ)) {
			ByteBuffer block = BLOCKS.get().clear();
			boolean whole = fill(in, block);
			MessageDigest digest = md5();
			digest.update(block.flip());
			try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
					StandardOpenOption.WRITE)) {
				progress.worked(block.limit());
				write(out, block.rewind());
				if (!whole) {
					new Rest(in, out, digest, progress).run(block);
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
	}

	/** @return whether the file has ended */
	private static boolean fill(FileChannel in, ByteBuffer block) throws IOException {
		while (block.hasRemaining()) {
			if (in.read(block) < 0) {
				return true;
			}
		}
		return false;
	}

	private static void write(FileChannel out, ByteBuffer block) throws IOException {
		while (block.hasRemaining()) {
			out.write(block);
		}
	}

	private static MessageDigest md5() {
		try {
			return MessageDigest.getInstance("MD5");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has MD5", e);
		}
	}

	/** What follows the first block of a large file. */
	private static final class Rest {

		private static final long ENDED = -1;

		private final FileChannel in;
		private final FileChannel out;
		private final MessageDigest digest;
		private final Progress progress;
		/** How many bytes of the copy are there, again and again until {@link #ENDED}. */
		private final BlockingQueue<Long> arrived = new LinkedBlockingQueue<>();
		private volatile boolean stopped;
		private volatile @Nullable IOException failure;

		Rest(FileChannel in, FileChannel out, MessageDigest digest, Progress progress) {
			this.in = in;
			this.out = out;
			this.digest = digest;
			this.progress = progress;
		}

		void run(ByteBuffer block) throws IOException {
			Thread copying = Thread.ofPlatform().daemon().name("DVC copy").start(this::copy);
			try {
				hash(block);
			} finally {
				stopped = true;
				join(copying);
			}
			IOException failed = failure;
			if (failed != null) {
				throw failed;
			}
		}

		private void copy() {
			try {
				long position = BLOCK;
				for (long moved = 1; moved > 0 && !stopped; position += moved) {
					moved = in.transferTo(position, STRETCH, out);
					arrived.add(position + moved);
				}
			} catch (IOException e) {
				failure = e;
			} finally {
				arrived.add(ENDED);
			}
		}

		private void hash(ByteBuffer block) throws IOException {
			long position = BLOCK;
			for (long end = take(); end != ENDED; end = take()) {
				while (position < end) {
					progress.checkCancelled();
					block.clear().limit((int) Math.min(BLOCK, end - position));
					int read = out.read(block, position);
					digest.update(block.flip());
					progress.worked(read);
					position += read;
				}
			}
		}

		private long take() {
			try {
				return arrived.take();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}

		private static void join(Thread thread) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
	}
}
