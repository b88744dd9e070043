package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.FileStamp;

/**
 * Reads the beginning of data bases beside SQLite. Each file stays open: closing it would take away the locks that SQLite's connections
 * of this process have on it (so POSIX has it), and a program could then change the file under a query.
 */
final class HeaderBytes {

	private record Opened(String inode, FileChannel channel) {
	}

	private static final Map<Path, @Nullable Opened> OPEN = new HashMap<>();

	private HeaderBytes() {
	}

	/** @return the first bytes of a file, fewer than {@code count} if it has no more */
	static synchronized byte[] of(Path file, int count) throws IOException {
		FileChannel channel = channel(file);
		ByteBuffer bytes = ByteBuffer.allocate(count);
		while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
			// the rest
		}
		return Arrays.copyOf(bytes.array(), bytes.position());
	}

	private static FileChannel channel(Path file) throws IOException {
		String inode = FileStamp.of(file).file();
		Opened last = OPEN.get(file);
		if (last != null && last.inode().equals(inode)) {
			return last.channel();
		}
		if (last != null) {
			last.channel().close(); // another file has taken its place
		}
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		OPEN.put(file, new Opened(inode, channel));
		return channel;
	}
}
