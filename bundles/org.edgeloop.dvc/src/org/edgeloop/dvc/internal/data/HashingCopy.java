package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Copies a file and takes the MD5 of what it copies, so that the copy is what the hash says even if somebody writes to the file
 * meanwhile. While one block of a large file is written, the next is read and hashed.
 */
final class HashingCopy {

	private static final int BLOCK = 1 << 20;
	private static final int BLOCKS = 4;

	private static final ThreadLocal<ByteBuffer> SMALL = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(BLOCK));

	private HashingCopy() {
	}

	/**
	 * @param target must not be there
	 * @param progress is told the bytes copied
	 * @return 32 lower-case hexadecimal digits
	 */
	static String copy(Path source, Path target, Progress progress) throws IOException {
		try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ)) {
			ByteBuffer block = SMALL.get();
			MessageDigest digest = md5();
			boolean whole = fill(in, block.clear());
			digest.update(block.flip());
			try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				progress.worked(block.limit());
				write(out, block.rewind());
				if (!whole) {
					new Pipe(in, out, digest, progress).run();
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

	/** The rest of a large file: this thread reads and hashes, another one writes. */
	private static final class Pipe {

		private static final ByteBuffer END = ByteBuffer.allocate(0);

		private final FileChannel in;
		private final FileChannel out;
		private final MessageDigest digest;
		private final Progress progress;
		private final BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(BLOCKS);
		private final BlockingQueue<ByteBuffer> full = new ArrayBlockingQueue<>(BLOCKS + 1);
		private volatile @Nullable IOException failure;

		Pipe(FileChannel in, FileChannel out, MessageDigest digest, Progress progress) {
			this.in = in;
			this.out = out;
			this.digest = digest;
			this.progress = progress;
			for (int i = 0; i < BLOCKS; i++) {
				free.add(ByteBuffer.allocateDirect(BLOCK));
			}
		}

		void run() throws IOException {
			Thread writer = Thread.ofPlatform().daemon().name("DVC copy").start(this::write);
			try {
				read();
			} finally {
				full.add(END);
				join(writer);
			}
			IOException failed = failure;
			if (failed != null) {
				throw failed;
			}
		}

		private void read() throws IOException {
			boolean ended = false;
			while (!ended && failure == null) {
				progress.checkCancelled();
				ByteBuffer block = take(free);
				ended = fill(in, block.clear());
				digest.update(block.flip());
				progress.worked(block.limit());
				full.add(block.rewind());
			}
		}

		private void write() {
			for (ByteBuffer block = take(full); block != END; block = take(full)) {
				try {
					if (failure == null) {
						HashingCopy.write(out, block);
					}
				} catch (IOException e) {
					failure = e;
				}
				free.add(block);
			}
		}

		private static ByteBuffer take(BlockingQueue<ByteBuffer> queue) {
			try {
				return queue.take();
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
