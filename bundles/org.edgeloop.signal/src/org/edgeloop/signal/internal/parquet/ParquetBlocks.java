package org.edgeloop.signal.internal.parquet;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.BoundedCache;
import org.edgeloop.signal.internal.memory.DecodedMemory;
import org.edgeloop.signal.internal.memory.RecordingMemory;

import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
import dev.hardwood.reader.Validity;

/** The columns of a table's row groups, each decoded when it is asked for: 32-bit floats for such columns, else 64-bit ones. */
final class ParquetBlocks {

	/** More rows than any writer puts into a row group, and than can be decoded at once. */
	private static final long MOST_ROWS = 1L << 28;

	/** How much decoded data an open recording holds, outside the heap. */
	private static final long CACHE_BYTES = 256L << 20;

	private record Key(int column, int group) {
	}

	private final RecordingMemory memory;
	private final List<RowGroup> groups;
	private final long[] starts;
	private final BoundedCache<Key, MemorySegment> cache = new BoundedCache<>(CACHE_BYTES, MemorySegment::byteSize);

	/** @throws org.edgeloop.base.ProblemException if the row groups cannot be what they claim */
	ParquetBlocks(RecordingMemory memory, List<RowGroup> groups) throws IOException {
		this.memory = memory;
		this.groups = groups;
		this.starts = new long[groups.size() + 1];
		for (int g = 0; g < groups.size(); g++) {
			long rows = groups.get(g).numRows();
			if (rows < 0 || rows > MOST_ROWS) {
				throw BadRecording.of(memory.file(), "row group " + g + " claims " + rows + " rows; " + MOST_ROWS + " can be read",
						"write the table with smaller row groups");
			}
			starts[g + 1] = starts[g] + rows;
		}
	}

	Path file() {
		return memory.file();
	}

	long rows() {
		return starts[groups.size()];
	}

	/** @return the row group that holds a row */
	int groupOf(long row) {
		int found = Arrays.binarySearch(starts, row);
		if (found < 0) {
			return -found - 2;
		}
		int group = found;
		while (starts[group + 1] == row) {
			group++;
		}
		return group;
	}

	/** @return the first row of a row group, or the end of the last */
	long start(int group) {
		return starts[group];
	}

	MemorySegment block(ParquetColumn column, int group) throws IOException {
		return cache.get(new Key(column.index(), group),
				() -> ParquetProblems.guarded(memory.file(), () -> decoded(column, group)));
	}

	private MemorySegment decoded(ParquetColumn column, int group) throws IOException {
		long rows = groups.get(group).numRows();
		ParquetPages.check(memory.file(), memory.mapped(), groups.get(group).columns().get(column.index()));
		MemorySegment block = DecodedMemory.allocate(memory.file(), Arena.ofAuto(), rows * column.bytes());
		try (ParquetFileReader reader = ParquetFileReader.open(new MappedInput(memory.file(), memory.mapped()));
				ColumnReader values = reader.buildColumnReader(column.index()).filter(only(groups.get(group))).build()) {
			long row = 0;
			while (values.nextBatch()) {
				int count = values.getValueCount();
				if (count > rows - row) {
					throw new IOException("column " + column.name() + " has more values than its row group has rows");
				}
				copy(column, values, count, block, row);
				row += count;
			}
			if (row < rows) {
				throw new IOException("column " + column.name() + " has " + row + " values instead of " + rows);
			}
		}
		return block.asReadOnly();
	}

	/** A row group belongs to the range that holds its middle. */
	private static RowGroupPredicate only(RowGroup group) {
		long start = group.columns().stream().mapToLong(ColumnChunk::chunkStartOffset).min().orElse(0);
		long bytes = group.columns().stream().mapToLong(chunk -> chunk.metaData().totalCompressedSize()).sum();
		long middle = start + bytes / 2;
		return RowGroupPredicate.byteRange(middle, middle + 1);
	}

	private static void copy(ParquetColumn column, ColumnReader values, int count, MemorySegment block, long row) {
		Validity valid = values.getLeafValidity();
		switch (column.physical()) {
		case FLOAT -> {
			float[] floats = values.getFloats();
			for (int i = 0; i < count; i++) {
				block.setAtIndex(ValueLayout.JAVA_FLOAT, row + i, valid.isNull(i) ? Float.NaN : floats[i]);
			}
		}
		case DOUBLE -> {
			double[] doubles = values.getDoubles();
			for (int i = 0; i < count; i++) {
				put(block, row + i, valid.isNull(i) ? Double.NaN : doubles[i] * column.factor());
			}
		}
		case INT32 -> {
			int[] ints = values.getInts();
			for (int i = 0; i < count; i++) {
				put(block, row + i, valid.isNull(i) ? Double.NaN : column.decoded(ints[i]));
			}
		}
		case INT64 -> {
			long[] longs = values.getLongs();
			for (int i = 0; i < count; i++) {
				put(block, row + i, valid.isNull(i) ? Double.NaN : column.decoded(longs[i]));
			}
		}
		default -> {
			boolean[] flags = values.getBooleans();
			for (int i = 0; i < count; i++) {
				put(block, row + i, valid.isNull(i) ? Double.NaN : flags[i] ? 1 : 0);
			}
		}
		}
	}

	private static void put(MemorySegment block, long row, double value) {
		block.setAtIndex(ValueLayout.JAVA_DOUBLE, row, value);
	}
}
