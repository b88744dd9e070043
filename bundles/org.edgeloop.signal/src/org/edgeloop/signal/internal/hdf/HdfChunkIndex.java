package org.edgeloop.signal.internal.hdf;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.jhdf.btree.BTreeV1;
import io.jhdf.btree.record.BTreeDatasetChunkRecord;
import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.dataset.chunked.DatasetInfo;
import io.jhdf.dataset.chunked.indexing.FixedArrayIndex;
import io.jhdf.dataset.chunked.indexing.ImplicitChunkIndex;
import io.jhdf.dataset.chunked.indexing.SingleChunkIndex;
import io.jhdf.exceptions.HdfException;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessageV4;
import io.jhdf.object.message.DataSpace;

/** Where in the file each chunk of a dataset lies; chunks are numbered as rows and columns of a page, the last dimension first. */
final class HdfChunkIndex {

	private static final long NOWHERE = -1;

	/** A stored chunk. */
	record Place(long address, int bytes, BitSet skippedFilters) {
	}

	private record Numbered(long number, Chunk chunk) {
	}

	private final long[] numbers;
	private final long[] addresses;
	private final int[] sizes;
	private final int[] skipped;

	private HdfChunkIndex(List<Numbered> chunks) {
		int count = chunks.size();
		numbers = new long[count];
		addresses = new long[count];
		sizes = new int[count];
		skipped = new int[count];
		for (int i = 0; i < count; i++) {
			Chunk chunk = chunks.get(i).chunk();
			numbers[i] = chunks.get(i).number();
			addresses[i] = chunk.getAddress();
			sizes[i] = chunk.getSize();
			BitSet mask = chunk.getFilterMask();
			skipped[i] = mask == null || mask.isEmpty() ? 0 : (int) mask.toLongArray()[0];
		}
	}

	/**
	 * @param space the dataset's dimensions
	 * @param chunkDimensions a chunk's, as many
	 * @param chunkBytes the size of an unpacked chunk
	 */
	static HdfChunkIndex read(HdfBytes bytes, DataLayoutMessage layout, DataSpace space, int[] chunkDimensions,
			int chunkBytes) {
		long[] dimensions = space.getDimensionsAsLong();
		Collection<Chunk> chunks = switch (layout) {
		case ChunkedDataLayoutMessage tree -> tree.getBTreeAddress() == NOWHERE ? List.of()
				: BTreeV1.createDataBTree(bytes, tree.getBTreeAddress(), dimensions.length).getChunks();
		case ChunkedDataLayoutMessageV4 recent -> recent.getAddress() == NOWHERE ? List.of()
				: indexed(bytes, recent, new HdfChunkOrder(space, chunkDimensions, chunkBytes));
		default -> throw new HdfException("no chunks but " + layout.getDataLayout());
		};
		return new HdfChunkIndex(chunks.stream()
				.map(chunk -> new Numbered(number(chunk.getChunkOffset(), dimensions, chunkDimensions), chunk))
				.filter(chunk -> chunk.number() >= 0 && chunk.chunk().getAddress() != NOWHERE)
				.sorted(Comparator.comparingLong(Numbered::number)).toList());
	}

	private static Collection<Chunk> indexed(HdfBytes bytes, ChunkedDataLayoutMessageV4 layout, HdfChunkOrder order) {
		DatasetInfo info = order.info();
		return switch (layout.getIndexingType()) {
		case ChunkedDataLayoutMessageV4.SINGLE_CHUNK_INDEX -> new SingleChunkIndex(layout, info).getAllChunks();
		case ChunkedDataLayoutMessageV4.IMPLICIT_INDEX -> {
			requireRoom(bytes, info);
			yield new ImplicitChunkIndex(layout.getAddress(), info).getAllChunks();
		}
		case ChunkedDataLayoutMessageV4.FIXED_ARRAY_INDEX -> new FixedArrayIndex(bytes, layout.getAddress(), info)
				.getAllChunks();
		case ChunkedDataLayoutMessageV4.EXTENSIBLE_ARRAY_INDEX -> HdfExtensibleArray.chunks(bytes,
				layout.getAddress(), order);
		case ChunkedDataLayoutMessageV4.B_TREE_V2_INDEX -> HdfTrees
				.<BTreeDatasetChunkRecord>records(bytes, layout.getAddress(), info).stream()
				.map(BTreeDatasetChunkRecord::getChunk).toList();
		default -> throw new HdfException("chunks indexed in way " + layout.getIndexingType());
		};
	}

	/** Chunks that are all there, one behind the other, must fit into the file. */
	private static void requireRoom(HdfBytes bytes, DatasetInfo info) {
		long room = bytes.size() / info.getChunkSizeInBytes();
		long chunks = 1;
		for (int d = 0; d < info.getDatasetDimensions().length; d++) {
			chunks *= Math.ceilDiv(info.getDatasetDimensions()[d], info.getChunkDimensions()[d]);
			if (chunks > room) {
				throw new HdfException("the dataset's chunks do not fit into the file");
			}
		}
	}

	/** @return the chunk's number; -1 if it lies outside the dataset, as chunks do that a dataset was shrunk by */
	private static long number(long[] offset, long[] dimensions, int[] chunkDimensions) {
		long number = 0;
		for (int d = 0; d < dimensions.length; d++) {
			if (offset[d] < 0 || offset[d] >= dimensions[d] || offset[d] % chunkDimensions[d] != 0) {
				return -1;
			}
			number = number * Math.ceilDiv(dimensions[d], chunkDimensions[d]) + offset[d] / chunkDimensions[d];
		}
		return number;
	}

	/** @return where a chunk lies; null if it was never written */
	@Nullable
	Place find(long number) {
		int i = Arrays.binarySearch(numbers, number);
		return i < 0 ? null
				: new Place(addresses[i], sizes[i], BitSet.valueOf(new long[] { Integer.toUnsignedLong(skipped[i]) }));
	}
}
