package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The first page of a pyramid on disk: of which state of a recording it is. What the recording holds is in the file's name.
 *
 * @param channels how many channels the recording has
 * @param size the recording's size in bytes
 * @param modified when it was last changed, in ns since 1970
 */
record PyramidHeader(int channels, long size, long modified) {

	/** The place the header takes. */
	static final int BYTES = 4096;

	private static final long MAGIC = ByteBuffer.wrap(new byte[] { 'P', 'Y', 'R', 'A', 'M', 'I', 'D', '\n' })
			.order(ByteOrder.LITTLE_ENDIAN).getLong();

	/** To be raised with any change of the format, of block sizes or of what a node means. Other versions are made anew. */
	private static final int VERSION = 1;

	private static final int USED = 2 * Integer.BYTES + 3 * Long.BYTES;

	/** @return null if this is no pyramid, or one of another version */
	static @Nullable PyramidHeader read(FileChannel in) throws IOException {
		ByteBuffer page = ByteBuffer.allocate(USED + Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		while (page.hasRemaining()) {
			if (in.read(page, page.position()) < 0) {
				return null;
			}
		}
		page.flip();
		boolean known = page.getLong() == MAGIC && page.getInt() == VERSION;
		var header = new PyramidHeader(page.getInt(), page.getLong(), page.getLong());
		return known && page.getInt() == sum(page) ? header : null;
	}

	void write(FileChannel out) throws IOException {
		ByteBuffer page = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
		page.putLong(MAGIC).putInt(VERSION).putInt(channels).putLong(size).putLong(modified);
		page.putInt(sum(page)).rewind();
		while (page.hasRemaining()) {
			out.write(page, page.position());
		}
	}

	private static int sum(ByteBuffer page) {
		var sum = new CRC32C();
		sum.update(page.slice(0, USED));
		return (int) sum.getValue();
	}
}
