package org.edgeloop.table.internal.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

import org.edgeloop.table.internal.parquet.PlainFooter.ChunkPlace;
import org.xerial.snappy.Snappy;

import com.github.luben.zstd.Zstd;

/** Takes the pages of column chunks apart: what they hold packed, which rows have values, and the values. */
final class PageReader {

	/** Far above what writers make, which is 1 MB. */
	private static final int LARGEST_PAGE = 1 << 26;
	private static final int LARGEST_CHUNK = 1 << 30;

	private static final int DATA = 0;
	private static final int DICTIONARY = 2;

	private static final int PLAIN = 0;
	private static final int PLAIN_DICTIONARY = 2;
	private static final int RUN_LENGTHS = 3;
	private static final int RUN_LENGTHS_DICTIONARY = 8;

	private static final int UNPACKED = 0;
	private static final int SNAPPY = 1;
	private static final int ZSTANDARD = 6;

	private final FileChannel file;
	private byte[] unpacked = {};
	private int[] levels = {};

	PageReader(FileChannel file) {
		this.file = file;
	}

	/** Bytes of an array. */
	private record Part(byte[] bytes, int start, int end) {
	}

	/**
	 * Reads one chunk.
	 *
	 * @param first the row of its first value
	 * @param rows how many rows it has
	 */
	void read(PlainColumn column, ChunkPlace place, int first, int rows, PageValues values) throws IOException, UnusualFileException {
		if (place.size() > LARGEST_CHUNK) {
			throw new UnusualFileException("a column of " + place.size() + " bytes");
		}
		ByteBuffer in = PlainFooter.bytes(file, place.start(), place.size());
		int done = 0;
		while (done < rows) {
			ThriftStruct header = ThriftStruct.read(in);
			var page = new Part(in.array(), in.position(), in.position() + header.size(3));
			if (page.end > in.limit()) {
				throw new UnusualFileException("a page beyond its chunk");
			}
			in.position(page.end);
			switch ((int) header.number(1, -1)) {
			case DICTIONARY -> dictionary(header, unpacked(page, place.codec(), header.size(2)), values);
			case DATA -> done += data(column, header.struct(5), unpacked(page, place.codec(), header.size(2)), first + done, rows - done, values);
			default -> throw new UnusualFileException("a page of another kind");
			}
		}
	}

	private static void dictionary(ThriftStruct header, Part page, PageValues values) throws UnusualFileException {
		ThriftStruct own = header.struct(7);
		int encoding = own.size(2);
		if (encoding != PLAIN && encoding != PLAIN_DICTIONARY) {
			throw new UnusualFileException("a dictionary in encoding " + encoding);
		}
		values.dictionary(page.bytes, page.start, page.end, own.size(1));
	}

	/** @return how many rows the page has */
	private int data(PlainColumn column, ThriftStruct own, Part page, int first, int most, PageValues values) throws UnusualFileException {
		int rows = rows(own.size(1), most);
		int start = page.start;
		int present = rows;
		if (column.mayMiss()) {
			if (own.size(3) != RUN_LENGTHS) {
				throw new UnusualFileException("levels in encoding " + own.size(3));
			}
			int length = ByteBuffer.wrap(page.bytes, page.start, page.end - page.start).order(ByteOrder.LITTLE_ENDIAN).getInt();
			start += Integer.BYTES + length;
			present = present(new Part(page.bytes, page.start + Integer.BYTES, start), rows);
		}
		take(own.size(2), new Part(page.bytes, start, page.end), first, rows, present, values);
		return rows;
	}

	private static int rows(int rows, int most) throws UnusualFileException {
		if (rows > most) {
			throw new UnusualFileException("more values than rows");
		}
		return rows;
	}

	/** Reads which rows have a value. @return how many */
	private int present(Part part, int rows) throws UnusualFileException {
		levels = levels.length < rows ? new int[rows] : levels;
		RunLengths.read(part.bytes, part.start, part.end, 1, levels, 0, rows);
		int present = 0;
		for (int row = 0; row < rows; row++) {
			present += levels[row];
		}
		return present;
	}

	private void take(int encoding, Part part, int first, int rows, int present, PageValues values) throws UnusualFileException {
		boolean areCodes = encoding == PLAIN_DICTIONARY || encoding == RUN_LENGTHS_DICTIONARY;
		if (!areCodes && encoding != PLAIN || part.start > part.end) {
			throw new UnusualFileException("values in encoding " + encoding);
		}
		values.values(areCodes, part.bytes, part.start, part.end, first, present);
		if (present < rows) {
			values.spread(first, levels, rows, present);
		}
	}

	private Part unpacked(Part page, int codec, int size) throws UnusualFileException {
		if (codec == UNPACKED) {
			return page;
		}
		if (size < 0 || size > LARGEST_PAGE) {
			throw new UnusualFileException("a page of " + size + " bytes");
		}
		unpacked = unpacked.length < size ? new byte[size] : unpacked;
		long length = switch (codec) {
		case SNAPPY -> unpackSnappy(page, size);
		case ZSTANDARD -> Zstd.decompressByteArray(unpacked, 0, size, page.bytes, page.start, page.end - page.start);
		default -> throw new UnusualFileException("pages packed in way " + codec);
		};
		if (length != size) {
			throw new UnusualFileException(length + " bytes instead of " + size);
		}
		return new Part(unpacked, 0, size);
	}

	/** The library writes as many bytes as the block says, whatever the array holds, so the block is asked first. */
	private long unpackSnappy(Part page, int size) throws UnusualFileException {
		int packed = page.end - page.start;
		try {
			int length = Snappy.uncompressedLength(page.bytes, page.start, packed);
			return length == size ? Snappy.uncompress(page.bytes, page.start, packed, unpacked, 0) : length;
		} catch (IOException e) {
			throw new UnusualFileException("a damaged Snappy block: " + e.getMessage());
		}
	}
}
