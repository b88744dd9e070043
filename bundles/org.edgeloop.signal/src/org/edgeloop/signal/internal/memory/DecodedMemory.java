package org.edgeloop.signal.internal.memory;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Memory for what a format does not let be read in place. Large amounts lie in a temporary file that is mapped and already
 * deleted: the system keeps of it in memory what is used, and a size that a file only claims costs nothing until it is filled.
 */
public final class DecodedMemory {

	private static final long LARGE = 1 << 20;

	private DecodedMemory() {
	}

	/**
	 * @param file the recording that it is for
	 * @param arena frees the memory
	 * @param bytes how much, at least 0; it is filled with zeros
	 * @throws ProblemException if the temporary folder has not so much room
	 */
	public static MemorySegment allocate(Path file, Arena arena, long bytes) throws IOException {
		if (bytes < LARGE) {
			return arena.allocate(bytes, Long.BYTES);
		}
		Path temporary = Files.createTempFile("edgeloop-", ".samples");
		try {
			long room = Files.getFileStore(temporary).getUsableSpace();
			if (room < bytes) {
				throw new ProblemException(Problem.error("unpacking the recording takes " + megabytes(bytes)
						+ " MB, and the temporary folder " + temporary.getParent() + " has " + megabytes(room) + " MB left",
						file.toString(), "make room there, or convert the recording to WAV or NPY"));
			}
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
				return channel.map(MapMode.READ_WRITE, 0, bytes, arena);
			}
		} finally {
			deleteNowOrAtExit(temporary);
		}
	}

	private static void deleteNowOrAtExit(Path temporary) {
		try {
			Files.delete(temporary);
		} catch (IOException e) {
			// Windows keeps a mapped file.
			temporary.toFile().deleteOnExit();
		}
	}

	private static long megabytes(long bytes) {
		return (bytes + 999_999) / 1_000_000;
	}
}
