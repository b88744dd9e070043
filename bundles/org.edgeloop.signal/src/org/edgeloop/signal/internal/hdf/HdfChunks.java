package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.internal.memory.BoundedCache;

import io.jhdf.exceptions.HdfException;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessageV4;
import io.jhdf.object.message.DataSpace;
import io.jhdf.object.message.FillValueMessage;
import io.jhdf.object.message.FilterPipelineMessage;

/** The chunks of a dataset, unpacked one by one when they are asked for. Where they lie is looked up at the first of them. */
final class HdfChunks {

	/** HDF5 itself ends at 4 GB; what is larger than this cannot be unpacked at once beside other work. */
	private static final long LARGEST_CHUNK = 256L << 20;

	/** Names a chunk among those of all datasets of a file. */
	record Key(HdfChunks dataset, long number) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && key.dataset == dataset && key.number == number;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(dataset) * 31 + Long.hashCode(number);
		}
	}

	private final Path file;
	private final HdfBytes bytes;
	private final DataLayoutMessage layout;
	private final DataSpace space;
	private final long[] dimensions;
	private final int[] chunkDimensions;
	private final int chunkBytes;
	private final HdfFilters filters;
	private final Optional<byte[]> fill;
	private final BoundedCache<Key, MemorySegment> cache;
	private volatile @Nullable HdfChunkIndex index;
	private volatile @Nullable MemorySegment unwritten;

	/**
	 * @param cache of the whole recording
	 * @throws HdfException if the chunks cannot be read
	 */
	HdfChunks(Path file, HdfBytes bytes, HdfObject dataset, BoundedCache<Key, MemorySegment> cache) {
		this.file = file;
		this.bytes = bytes;
		this.cache = cache;
		this.layout = dataset.header().getMessageOfType(DataLayoutMessage.class);
		this.space = dataset.space();
		this.dimensions = dataset.dimensions();
		this.chunkDimensions = chunkDimensions(layout);
		this.chunkBytes = chunkBytes(dataset.type().getSize());
		List<FilterPipelineMessage> pipelines = dataset.header().getMessagesOfType(FilterPipelineMessage.class);
		this.filters = new HdfFilters(pipelines.isEmpty() ? List.of() : pipelines.getFirst().getFilters(), chunkBytes);
		this.fill = fill(dataset);
		filters.unknown().ifPresent(name -> {
			throw new HdfException("it is packed with the filter " + name);
		});
	}

	private static int[] chunkDimensions(DataLayoutMessage layout) {
		return switch (layout) {
		case ChunkedDataLayoutMessage old -> old.getChunkDimensions();
		// The last one is the size of an element.
		case ChunkedDataLayoutMessageV4 recent -> Arrays.copyOf(recent.getChunkDimensions(),
				Math.max(0, recent.getChunkDimensions().length - 1));
		default -> throw new HdfException("no chunks but " + layout.getDataLayout());
		};
	}

	private int chunkBytes(int elementBytes) {
		if (chunkDimensions.length != dimensions.length || elementBytes <= 0) {
			throw new HdfException("its chunks have " + chunkDimensions.length + " dimensions instead of " + dimensions.length);
		}
		long size = elementBytes;
		for (int dimension : chunkDimensions) {
			if (dimension <= 0 || size > LARGEST_CHUNK / dimension) {
				throw new HdfException("its chunks are larger than " + (LARGEST_CHUNK >> 20) + " MB, or empty");
			}
			size *= dimension;
		}
		return (int) size;
	}

	private static Optional<byte[]> fill(HdfObject dataset) {
		for (FillValueMessage message : dataset.header().getMessagesOfType(FillValueMessage.class)) {
			ByteBuffer value = message.isFillValueDefined() ? message.getFillValue() : null;
			if (value != null && value.remaining() == dataset.type().getSize()) {
				byte[] fill = new byte[value.remaining()];
				value.get(fill);
				return Optional.of(fill);
			}
		}
		return Optional.empty();
	}

	/** @return the length of a chunk along a dimension */
	int length(int dimension) {
		return chunkDimensions[dimension];
	}

	/** @return how many chunks there are along a dimension */
	long count(int dimension) {
		return Math.ceilDiv(dimensions[dimension], chunkDimensions[dimension]);
	}

	/**
	 * @param number of the chunk, counted along the last dimension first
	 * @return its elements
	 * @throws org.edgeloop.base.ProblemException if it is damaged
	 */
	MemorySegment chunk(long number) throws IOException {
		HdfChunkIndex known = index();
		HdfChunkIndex.Place place = known.find(number);
		if (place == null) {
			return unwritten();
		}
		if (filters.isEmpty()) {
			return HdfProblems.guarded(file, () -> bytes.block(place.address(), chunkBytes));
		}
		return cache.get(new Key(this, number), () -> unpacked(place));
	}

	private MemorySegment unpacked(HdfChunkIndex.Place place) throws IOException {
		return HdfProblems.guarded(file, () -> {
			byte[] packed = bytes.block(place.address(), place.bytes()).toArray(ValueLayout.JAVA_BYTE);
			return MemorySegment.ofArray(filters.undo(packed, place.skippedFilters()));
		});
	}

	private HdfChunkIndex index() throws IOException {
		HdfChunkIndex known = index;
		if (known == null) {
			known = HdfProblems.guarded(file,
					() -> HdfChunkIndex.read(bytes, layout, space, chunkDimensions, chunkBytes));
			index = known;
		}
		return known;
	}

	/** A chunk that was never written holds the fill value, which is 0 where nothing is said. */
	private MemorySegment unwritten() {
		MemorySegment known = unwritten;
		if (known == null) {
			byte[] chunk = new byte[chunkBytes];
			fill.ifPresent(value -> {
				for (int at = 0; at < chunk.length; at += value.length) {
					System.arraycopy(value, 0, chunk, at, value.length);
				}
			});
			known = MemorySegment.ofArray(chunk);
			unwritten = known;
		}
		return known;
	}
}
