package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file that fits into a block of memory, which each thread has one of. */
final class SmallFile {

	private static final int BLOCK = 1 << 20;
	private static final ThreadLocal<ByteBuffer> BLOCKS = ThreadLocal.withInitial(() -> ByteBuffer.allocate(BLOCK));

	private SmallFile() {
	}

	/**
	 * @param expected its size when it was looked at, in bytes
	 * @return the content, good until this thread reads another one; empty if it is larger
	 */
	static Optional<ByteBuffer> read(Path file, long expected) throws IOException {
		if (expected >= BLOCK) {
			return Optional.empty();
		}
		ByteBuffer block = BLOCKS.get().clear();
		try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
			while (block.hasRemaining()) {
				if (in.read(block) < 0) {
					return Optional.of(block.flip());
				}
			}
		}
		return Optional.empty();
	}
}
