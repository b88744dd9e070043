package org.edgeloop.signal.internal.pyramid;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A pyramid on disk, finished or not. Only level 0 is stored, channel by channel: the higher levels follow from it in a few
 * milliseconds. All numbers are little-endian.
 * <ol>
 * <li>A page with magic, version, number of channels, the recording's size and time, and a checksum.
 * <li>Two slots for checkpoints, written in turn: a sequence number, for each channel the number of blocks and their checksum,
 * and the slot's own checksum.
 * <li>From the next page on, the nodes of level 0 of each channel.
 * </ol>
 * Nobody waits for the disk: a killed process loses nothing that it wrote, and whatever a power failure, a full disk or a careless
 * copy leaves behind, a checksum does not fit then. The checkpoint before is taken, or the file is made anew, which costs less
 * than every build's waiting. For one thread at a time.
 */
final class PyramidFile implements AutoCloseable {

	private static final int SLOTS = 2;
	/** Of memory written or summed up at a time: a buffer ends at 2 GB, and a cancel should not wait long. */
	private static final long PIECE = 16 << 20;

	private final Path path;
	private final PyramidNodes nodes;
	private final PyramidHeader header;
	private final long[] saved;
	private final CRC32C[] sums;
	private long sequence;
	private @Nullable FileChannel channel;

	PyramidFile(Path folder, RecordingIdentity identity, PyramidNodes nodes) {
		path = folder.resolve(identity.key() + ".pyramid");
		this.nodes = nodes;
		header = new PyramidHeader(nodes.channels(), identity.size(), identity.modified());
		saved = new long[nodes.channels()];
		sums = new CRC32C[nodes.channels()];
		forget();
	}

	private void forget() {
		for (int c = 0; c < sums.length; c++) {
			saved[c] = 0;
			sums[c] = new CRC32C();
		}
		sequence = 0;
	}

	/**
	 * Puts into the nodes what the file holds.
	 *
	 * @return whether it is a sound pyramid of this recording, finished or not; if not, the nodes are as they were
	 */
	boolean load() {
		try (FileChannel in = FileChannel.open(path)) {
			if (!Objects.equals(header, PyramidHeader.read(in)) || !loadNodes(in)) {
				return false;
			}
		} catch (IOException e) {
			// Not there, not readable or too short: all the same, the recording itself is there.
			forget();
			return false;
		}
		markUsed();
		return true;
	}

	/** The older checkpoint serves where what the newer one counts did not reach the disk. */
	private boolean loadNodes(FileChannel in) throws IOException {
		for (Checkpoint checkpoint : Checkpoint.newestFirst(List.of(readSlot(in, 0), readSlot(in, 1)))) {
			if (loadNodes(in, checkpoint)) {
				return true;
			}
			forget();
		}
		return false;
	}

	private boolean loadNodes(FileChannel in, Checkpoint checkpoint) throws IOException {
		for (int c = 0; c < saved.length; c++) {
			long blocks = checkpoint.blocks()[c];
			if (blocks < 0 || blocks > nodes.tree(c).blocks()) {
				return false;
			}
			transfer(nodes.tree(c).blocks(0, blocks), start(c), sums[c], (piece, at) -> readFully(in, piece, at));
			if ((int) sums[c].getValue() != checkpoint.sums()[c]) {
				return false;
			}
		}
		sequence = checkpoint.sequence();
		for (int c = 0; c < saved.length; c++) {
			saved[c] = checkpoint.blocks()[c];
			nodes.finished(c, 0, saved[c]);
		}
		return true;
	}

	/** The time of last use, for whoever clears the folder of old pyramids. */
	private void markUsed() {
		try {
			Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
		} catch (IOException e) {
			// A shared folder may be read-only.
		}
	}

	/**
	 * Gets the file ready for {@link #save}: what was loaded stays, anything else is thrown away.
	 *
	 * @return whether it is; if not, another process is writing it
	 */
	boolean open() throws IOException {
		Files.createDirectories(path.getParent());
		FileChannel opened = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		channel = opened;
		if (!lock(opened)) {
			close();
			return false;
		}
		if (sequence == 0 || !Objects.equals(header, PyramidHeader.read(opened))) {
			forget();
			opened.truncate(0);
			header.write(opened);
		}
		return true;
	}

	private static boolean lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		} catch (OverlappingFileLockException e) {
			return false;
		}
	}

	/** Writes all blocks that came since the last time, then a checkpoint that counts them. */
	void save() throws IOException {
		FileChannel out = channel;
		if (out == null) {
			return;
		}
		for (int c = 0; c < saved.length; c++) {
			NodeTree tree = nodes.tree(c);
			long blocks = nodes.blocks(c);
			transfer(tree.blocks(saved[c], blocks), start(c) + saved[c] * tree.format().nodeBytes(), sums[c],
					(piece, at) -> writeFully(out, piece, at));
			saved[c] = blocks;
		}
		sequence++;
		ByteBuffer slot = Checkpoint.of(sequence, saved, sums).toBytes();
		writeFully(out, slot, slotStart((int) (sequence % SLOTS)));
	}

	/** Removes the file: it is not worth its place, or there is none. */
	void delete() {
		try {
			close();
			Files.deleteIfExists(path);
		} catch (IOException e) {
			// Its checksums tell the next reader what it is worth.
		}
	}

	@Override
	public void close() throws IOException {
		FileChannel open = channel;
		channel = null;
		if (open != null) {
			open.close();
		}
	}

	private ByteBuffer readSlot(FileChannel in, int slot) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(Checkpoint.bytes(saved.length));
		readFully(in, bytes, slotStart(slot));
		return bytes.flip();
	}

	private long slotStart(int slot) {
		return PyramidHeader.BYTES + (long) slot * slotBytes();
	}

	private long slotBytes() {
		return Math.ceilDiv(Checkpoint.bytes(saved.length), PyramidHeader.BYTES) * (long) PyramidHeader.BYTES;
	}

	private long start(int channelIndex) {
		long at = slotStart(SLOTS);
		for (int c = 0; c < channelIndex; c++) {
			at += nodes.tree(c).blocks() * nodes.tree(c).format().nodeBytes();
		}
		return at;
	}

	private interface Transfer {
		void run(ByteBuffer piece, long at) throws IOException;
	}

	private static void transfer(MemorySegment memory, long start, CRC32C sum, Transfer transfer) throws IOException {
		for (long at = 0; at < memory.byteSize(); at += PIECE) {
			ByteBuffer piece = memory.asSlice(at, Math.min(PIECE, memory.byteSize() - at)).asByteBuffer();
			transfer.run(piece, start + at);
			sum.update(piece.flip());
		}
	}

	private static void readFully(FileChannel in, ByteBuffer into, long start) throws IOException {
		while (into.hasRemaining()) {
			if (in.read(into, start + into.position()) < 0) {
				throw new EOFException("the pyramid ends early");
			}
		}
	}

	private static void writeFully(FileChannel out, ByteBuffer from, long start) throws IOException {
		while (from.hasRemaining()) {
			out.write(from, start + from.position());
		}
	}
}
