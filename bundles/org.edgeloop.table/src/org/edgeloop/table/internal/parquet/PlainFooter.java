package org.edgeloop.table.internal.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands at the end of a Parquet file: its columns and where their chunks lie.
 *
 * @param groups the row groups in order
 */
record PlainFooter(List<PlainColumn> columns, List<Group> groups) {

	/** The length of the footer and "PAR1" stand at the end. */
	private static final int TAIL = 8;
	private static final byte[] MAGIC = { 'P', 'A', 'R', '1' };

	/**
	 * Consecutive rows.
	 *
	 * @param chunks one a column
	 */
	record Group(int rows, List<ChunkPlace> chunks) {
	}

	/**
	 * Where a column's values of a row group lie.
	 *
	 * @param codec Parquet's number of how they are packed
	 */
	record ChunkPlace(long start, int size, int codec) {
	}

	static PlainFooter read(FileChannel file) throws IOException, UnusualFileException {
		ByteBuffer tail = bytes(file, file.size() - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN);
		int length = tail.getInt();
		var magic = new byte[MAGIC.length];
		tail.get(magic);
		if (!Arrays.equals(magic, MAGIC)) {
			throw new UnusualFileException("it does not end as Parquet does");
		}
		ThriftStruct footer = ThriftStruct.read(bytes(file, file.size() - TAIL - length, length));
		List<PlainColumn> columns = columns(footer.structs(2));
		List<Group> groups = new ArrayList<>();
		for (ThriftStruct group : footer.structs(4)) {
			List<ChunkPlace> chunks = new ArrayList<>();
			for (ThriftStruct chunk : group.structs(1)) {
				chunks.add(place(chunk));
			}
			if (chunks.size() != columns.size()) {
				throw new UnusualFileException("a row group of " + chunks.size() + " columns");
			}
			groups.add(new Group(group.size(3), chunks));
		}
		return new PlainFooter(columns, groups);
	}

	/** @throws UnusualFileException unless they lie in the file */
	static ByteBuffer bytes(FileChannel file, long start, int length) throws IOException, UnusualFileException {
		if (start < 0 || length < 0 || start + length > file.size()) {
			throw new UnusualFileException(length + " bytes at " + start);
		}
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining()) {
			if (file.read(bytes, start + bytes.position()) < 0) {
				throw new UnusualFileException("the file became shorter");
			}
		}
		return bytes.flip();
	}

	long rows() {
		return groups.stream().mapToLong(Group::rows).sum();
	}

	private static List<PlainColumn> columns(List<ThriftStruct> schema) throws UnusualFileException {
		List<PlainColumn> columns = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (ThriftStruct element : schema.subList(Math.min(1, schema.size()), schema.size())) {
			if (element.number(5, 0) > 0) {
				throw new UnusualFileException("columns in columns");
			}
			PlainColumn column = PlainColumn.of(element);
			// SQL knows no case in names, and gives the second one another.
			if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
				throw new UnusualFileException("two columns of one name");
			}
			columns.add(column);
		}
		return columns;
	}

	private static ChunkPlace place(ThriftStruct chunk) throws UnusualFileException {
		if (chunk.has(1) || chunk.has(8)) {
			throw new UnusualFileException("values in another file, or encrypted");
		}
		ThriftStruct data = chunk.struct(3);
		long pages = data.number(9, -1);
		long dictionary = data.number(11, 0);
		return new ChunkPlace(dictionary > 0 ? Math.min(dictionary, pages) : pages, data.size(7), data.size(4));
	}
}
