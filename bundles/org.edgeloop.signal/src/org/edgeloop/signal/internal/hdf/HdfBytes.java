package org.edgeloop.signal.internal.hdf;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;

import io.jhdf.Superblock;
import io.jhdf.exceptions.HdfException;
import io.jhdf.storage.HdfBackingStorage;

/**
 * Lets the library see the mapped file: every block is a view, so no size in the file makes anybody allocate, and however often
 * a file refers back to itself, there is an end to how much of it is looked at.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class HdfBytes implements HdfBackingStorage {

	/** What an honest structure takes: a block for every few bytes of it, and each byte a few times. */
	private static final int FREE_BLOCKS = 20_000;
	private static final int BYTES_A_BLOCK = 16;
	private static final long FREE_BYTES = 1 << 24;
	private static final int VISITS_A_BYTE = 16;

	private final MemorySegment file;
	private final Superblock superblock;
	private final Progress progress;
	private final AtomicLong blocks = new AtomicLong();
	private final AtomicLong bytes = new AtomicLong();

	/** @param progress cancels the parsing */
	HdfBytes(MemorySegment file, Superblock superblock, Progress progress) {
		this.file = file;
		this.superblock = superblock;
		this.progress = progress;
	}

	/** @return the file from its first byte on, whatever stands before the HDF5 data */
	MemorySegment file() {
		return file;
	}

	/**
	 * @param address as the HDF5 data counts, from its own beginning
	 * @return a view of the file
	 * @throws HdfException if it lies outside
	 */
	MemorySegment block(long address, long length) {
		long start = superblock.getBaseAddressByte() + address;
		if (address < 0 || length < 0 || start < 0 || start > file.byteSize() || length > file.byteSize() - start) {
			throw new HdfException(length + " bytes at " + address + " lie outside the file");
		}
		return file.asSlice(start, length);
	}

	@Override
	public ByteBuffer readBufferFromAddress(long address, int length) {
		progress.checkCancelled();
		if (blocks.incrementAndGet() > FREE_BLOCKS + file.byteSize() / BYTES_A_BLOCK
				|| bytes.addAndGet(length) > FREE_BYTES + VISITS_A_BYTE * file.byteSize()) {
			throw new HdfException("the structure refers to itself without end");
		}
		return block(address, length).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
	}

	@Override
	public ByteBuffer map(long address, long length) {
		return readBufferFromAddress(address, Math.toIntExact(length));
	}

	@Override
	public ByteBuffer mapNoOffset(long address, long length) {
		return map(address - superblock.getBaseAddressByte(), length);
	}

	@Override
	public long getUserBlockSize() {
		return superblock.getBaseAddressByte();
	}

	@Override
	public Superblock getSuperblock() {
		return superblock;
	}

	@Override
	public FileChannel getFileChannel() {
		throw new UnsupportedOperationException("the file is mapped");
	}

	@Override
	public int getSizeOfOffsets() {
		return superblock.getSizeOfOffsets();
	}

	@Override
	public int getSizeOfLengths() {
		return superblock.getSizeOfLengths();
	}

	@Override
	public void close() {
		// the recording's memory is closed with its source
	}

	@Override
	public long size() {
		return file.byteSize();
	}

	@Override
	public boolean inMemory() {
		return true;
	}
}
