package org.edgeloop.signal.internal.hdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.dataset.chunked.indexing.ChunkImpl;
import io.jhdf.exceptions.HdfException;

/**
 * The index of a dataset that grows along one dimension, after "HDF5 File Format Specification 3.0", section VII.D. The library's
 * reader of it ends at the first chunk that was never written and knows no pages.
 */
final class HdfExtensibleArray {

	private static final long NOWHERE = -1;
	private static final int PREFIX_BYTES = 6;
	private static final int CHECKSUM_BYTES = 4;

	private final HdfBytes bytes;
	private final HdfChunkOrder order;
	private final List<Chunk> chunks = new ArrayList<>();
	private final int elementBytes;
	private final boolean isFiltered;
	private final int offsetBytes;
	private final int indexElements;
	private final int smallestBlock;
	private final int leastPointers;
	private final int pageElements;
	private final int superBlocks;
	private final long end;
	private long next;

	private HdfExtensibleArray(HdfBytes bytes, ByteBuffer header, HdfChunkOrder order) {
		this.bytes = bytes;
		this.order = order;
		requireSignature(header, "EAHD");
		isFiltered = header.get() == 1;
		elementBytes = header.get() & 0xFF;
		int indexBits = header.get() & 0xFF;
		offsetBytes = (indexBits + 7) / 8;
		indexElements = header.get() & 0xFF;
		smallestBlock = header.get() & 0xFF;
		leastPointers = header.get() & 0xFF;
		int pageBits = header.get() & 0xFF;
		int least = isFiltered ? bytes.getSizeOfOffsets() + CHECKSUM_BYTES : bytes.getSizeOfOffsets() - 1;
		if (elementBytes <= least || indexBits > 63 || smallestBlock == 0 || leastPointers == 0 || pageBits > 30
				|| elementBytes > least + Long.BYTES) {
			throw new HdfException("the index of a growing dataset is damaged");
		}
		pageElements = 1 << pageBits;
		superBlocks = 1 + indexBits - (31 - Integer.numberOfLeadingZeros(smallestBlock));
		header.position(header.position() + 4 * bytes.getSizeOfLengths());
		end = number(header, bytes.getSizeOfLengths());
	}

	/** @return the chunks that were written */
	static List<Chunk> chunks(HdfBytes bytes, long address, HdfChunkOrder order) {
		int addressAt = 12 + 6 * bytes.getSizeOfLengths();
		ByteBuffer header = bytes.readBufferFromAddress(address, addressAt + bytes.getSizeOfOffsets());
		HdfExtensibleArray array = new HdfExtensibleArray(bytes, header, order);
		long indexBlock = number(header.position(addressAt), bytes.getSizeOfOffsets());
		if (indexBlock != NOWHERE) {
			array.readIndexBlock(indexBlock);
		}
		return array.chunks;
	}

	/** The first elements, then the small data blocks' addresses, then those of the super blocks. */
	private void readIndexBlock(long address) {
		int direct = 2 * (31 - Integer.numberOfLeadingZeros(leastPointers));
		int addresses = 2 * (leastPointers - 1) + Math.max(0, superBlocks - direct);
		ByteBuffer block = bytes.readBufferFromAddress(address,
				headBytes() + indexElements * elementBytes + addresses * bytes.getSizeOfOffsets());
		requireSignature(block, "EAIB");
		block.position(headBytes());
		readElements(block, indexElements);
		for (int u = 0; u < superBlocks && next < end; u++) {
			if (u < direct) {
				for (int d = 0; d < blocksOf(u) && next < end; d++) {
					readBlock(number(block, bytes.getSizeOfOffsets()), blockElements(u), 0, new BitSet());
				}
			} else {
				readSuperBlock(number(block, bytes.getSizeOfOffsets()), u);
			}
		}
	}

	private static int blocksOf(int superBlock) {
		return 1 << superBlock / 2;
	}

	private long blockElements(int superBlock) {
		return (1L << (superBlock + 1) / 2) * smallestBlock;
	}

	private void readSuperBlock(long address, int number) {
		long elements = blockElements(number);
		if (address == NOWHERE) {
			next += elements * blocksOf(number);
			return;
		}
		long pages = elements > pageElements ? elements / pageElements : 0;
		int bitmapBytes = Math.toIntExact(blocksOf(number) * ((pages + 7) / 8));
		int head = headBytes() + offsetBytes;
		ByteBuffer block = bytes.readBufferFromAddress(address,
				Math.addExact(head + bitmapBytes, Math.multiplyExact(blocksOf(number), bytes.getSizeOfOffsets())));
		requireSignature(block, "EASB");
		BitSet written = new BitSet();
		for (int page = 0; page < bitmapBytes * 8; page++) {
			written.set(page, (block.get(head + page / 8) & 0x80 >> page % 8) != 0);
		}
		block.position(head + bitmapBytes);
		for (int d = 0; d < blocksOf(number) && next < end; d++) {
			readBlock(number(block, bytes.getSizeOfOffsets()), elements, (int) (d * pages), written);
		}
	}

	/**
	 * @param firstPage the block's first page among those of its super block
	 * @param written the pages of the super block that were ever written
	 */
	private void readBlock(long address, long elements, int firstPage, BitSet written) {
		if (address == NOWHERE) {
			next += elements;
			return;
		}
		int head = headBytes() + offsetBytes;
		requireSignature(bytes.readBufferFromAddress(address, head), "EADB");
		if (elements <= pageElements) {
			readElements(bytes.readBufferFromAddress(address + head, Math.multiplyExact((int) elements, elementBytes)), elements);
			return;
		}
		long pageBytes = (long) pageElements * elementBytes + CHECKSUM_BYTES;
		for (int page = 0; page < elements / pageElements && next < end; page++) {
			if (written.get(firstPage + page)) {
				long place = address + head + CHECKSUM_BYTES + page * pageBytes;
				readElements(bytes.readBufferFromAddress(place, (int) pageBytes - CHECKSUM_BYTES), pageElements);
			} else {
				next += pageElements;
			}
		}
	}

	private void readElements(ByteBuffer in, long count) {
		int sizeBytes = elementBytes - bytes.getSizeOfOffsets() - CHECKSUM_BYTES;
		for (long i = 0; i < count; i++, next++) {
			long address = number(in, bytes.getSizeOfOffsets());
			int size = isFiltered ? (int) Math.min(number(in, sizeBytes), Integer.MAX_VALUE) : order.chunkBytes();
			BitSet skipped = isFiltered ? BitSet.valueOf(new long[] { number(in, Integer.BYTES) }) : new BitSet();
			if (address != NOWHERE && next < end) {
				chunks.add(new ChunkImpl(address, size, order.offset(next), skipped));
			}
		}
	}

	private int headBytes() {
		return PREFIX_BYTES + bytes.getSizeOfOffsets();
	}

	private static void requireSignature(ByteBuffer block, String signature) {
		byte[] found = new byte[signature.length()];
		block.get(found);
		if (!signature.equals(new String(found, StandardCharsets.ISO_8859_1)) || block.get() != 0) {
			throw new HdfException("there is no block " + signature + " where one should be");
		}
	}

	/** @return a little-endian number; -1 where all bits of an address are set */
	private static long number(ByteBuffer in, int count) {
		long number = 0;
		boolean isFull = true;
		for (int i = 0; i < count; i++) {
			int digit = in.get() & 0xFF;
			isFull &= digit == 0xFF;
			number |= (long) digit << 8 * i;
		}
		return isFull && count >= Integer.BYTES ? NOWHERE : number;
	}
}
