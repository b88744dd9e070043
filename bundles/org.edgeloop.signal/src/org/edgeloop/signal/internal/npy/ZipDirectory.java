package org.edgeloop.signal.internal.npy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.MemoryChannel;

/**
 * Reads the central directory of a mapped ZIP archive, ZIP64 too. The JDK's own reader is not used because it does not tell where
 * a stored member lies, and that is what lets it be read in place. Source: PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.5.3.
 */
final class ZipDirectory {

	private static final int END_RECORD = 0x0605_4B50;
	private static final int END_RECORD_BYTES = 22;
	private static final int LONGEST_COMMENT = 0xFFFF;
	private static final int LOCATOR = 0x0706_4B50;
	private static final int LOCATOR_BYTES = 20;
	private static final int ZIP64_END_RECORD = 0x0606_4B50;
	private static final int CENTRAL_HEADER = 0x0201_4B50;
	private static final int CENTRAL_HEADER_BYTES = 46;
	private static final int LOCAL_HEADER = 0x0403_4B50;
	private static final int ENCRYPTED = 1;
	private static final int UTF8_NAME = 1 << 11;
	private static final int ZIP64_FIELD = 1;
	private static final long IN_ZIP64_FIELD = 0xFFFF_FFFFL;
	private static final String COPY_AGAIN = "copy the file again from its source";

	private final MemorySegment memory;
	private final BinaryCursor file;
	private final long size;

	private ZipDirectory(Path path, MemorySegment memory) {
		this.memory = memory;
		this.file = new BinaryCursor(path, memory, ByteOrder.LITTLE_ENDIAN);
		this.size = memory.byteSize();
	}

	/** @throws ProblemException if the archive is cut off, or its directory does not describe what lies in it */
	static List<ZipEntryPlace> read(Path path, MemorySegment memory) throws ProblemException {
		return new ZipDirectory(path, memory).entries();
	}

	private List<ZipEntryPlace> entries() throws ProblemException {
		long end = endRecord();
		BinaryCursor record = at(end + 10, "the end of the directory");
		long count = record.uint16("the number of members");
		record.uint32("the directory's size");
		long offset = record.uint32("the directory's place");
		if (count == 0xFFFF || offset == IN_ZIP64_FIELD) {
			BinaryCursor zip64 = zip64EndRecord(end);
			count = zip64.int64("the number of members");
			zip64.int64("the directory's size");
			offset = zip64.int64("the directory's place");
		}
		if (offset < 0 || offset > end || count < 0 || count > (end - offset) / CENTRAL_HEADER_BYTES) {
			throw file.problem(end, "the directory of " + count + " members is said to lie at byte " + offset, COPY_AGAIN);
		}
		if (count > MemoryChannel.MOST) {
			throw file.problem(end, "an archive of " + count + " members is no recording", "save the recordings by themselves");
		}
		BinaryCursor directory = file.within(offset, end);
		List<ZipEntryPlace> entries = new ArrayList<>();
		for (long i = 0; i < count; i++) {
			entries.add(entry(directory));
		}
		return entries;
	}

	/** The record is the file's last but for a comment, so it is looked for from behind. */
	private long endRecord() throws ProblemException {
		long earliest = Math.max(0, size - END_RECORD_BYTES - LONGEST_COMMENT);
		for (long at = size - END_RECORD_BYTES; at >= earliest; at--) {
			if (int32(at) == END_RECORD) {
				return at;
			}
		}
		throw file.problem(size, "the archive is cut off: its directory is missing", COPY_AGAIN);
	}

	private BinaryCursor zip64EndRecord(long end) throws ProblemException {
		if (end < LOCATOR_BYTES || int32(end - LOCATOR_BYTES) != LOCATOR) {
			throw file.problem(end, "the ZIP64 end of the directory is missing", COPY_AGAIN);
		}
		long place = at(end - LOCATOR_BYTES + 8, "the ZIP64 locator").int64("the ZIP64 end of the directory");
		BinaryCursor record = at(place, "the ZIP64 end of the directory");
		if (record.int32("the ZIP64 end of the directory") != ZIP64_END_RECORD) {
			throw file.problem(place, "the ZIP64 end of the directory is not where it is said to be", COPY_AGAIN);
		}
		record.seek(place + 32, "the ZIP64 end of the directory");
		return record;
	}

	private ZipEntryPlace entry(BinaryCursor directory) throws ProblemException {
		long at = directory.position();
		if (directory.int32("a member's header") != CENTRAL_HEADER) {
			throw file.problem(at, "a member's header was expected in the directory", COPY_AGAIN);
		}
		directory.int32("the versions");
		int flags = directory.uint16("a member's flags");
		int method = directory.uint16("a member's method");
		directory.int32("a member's time");
		long crc = directory.uint32("a member's checksum");
		long packed = directory.uint32("a member's size");
		long unpacked = directory.uint32("a member's size");
		int nameLength = directory.uint16("a name's length");
		int extraLength = directory.uint16("the length of the extra fields");
		int commentLength = directory.uint16("a comment's length");
		directory.bytes(8, "a member's attributes");
		long header = directory.uint32("a member's place");
		String name = new String(directory.bytes(nameLength, "a member's name"),
				(flags & UTF8_NAME) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
		long extraEnd = directory.position() + extraLength;
		BinaryCursor large = zip64Field(directory, extraLength);
		unpacked = unpacked == IN_ZIP64_FIELD ? large.int64("the unpacked size of " + name) : unpacked;
		packed = packed == IN_ZIP64_FIELD ? large.int64("the packed size of " + name) : packed;
		header = header == IN_ZIP64_FIELD ? large.int64("the place of " + name) : header;
		directory.seek(extraEnd, "the extra fields of " + name);
		directory.bytes(commentLength, "the comment of " + name);
		if ((flags & ENCRYPTED) != 0) {
			throw file.problem(at, "the member " + name + " is encrypted", "unpack the archive with its password");
		}
		long data = data(name, header);
		if (packed < 0 || unpacked < 0 || packed > size - data) {
			throw file.problem(header, "truncated: the member " + name + " promises " + packed + " bytes, the file holds "
					+ (size - data) + " here", COPY_AGAIN);
		}
		return new ZipEntryPlace(name, method, header, data, packed, unpacked, crc);
	}

	/** @return a cursor over the field that holds what does not fit 32 bits; empty where there is none */
	private BinaryCursor zip64Field(BinaryCursor directory, int extraLength) throws ProblemException {
		long from = directory.position();
		directory.seek(from + extraLength, "the extra fields");
		BinaryCursor extra = file.within(from, from + extraLength);
		while (extra.remaining() >= 4) {
			int id = extra.uint16("an extra field");
			int length = extra.uint16("an extra field's length");
			long start = extra.position();
			extra.seek(start + length, "an extra field");
			if (id == ZIP64_FIELD) {
				return file.within(start, start + length);
			}
		}
		return file.within(from, from);
	}

	/** The local header repeats the name and may have other extra fields than the directory. */
	private long data(String name, long header) throws ProblemException {
		BinaryCursor local = at(header, "the member " + name);
		if (local.int32("the member " + name) != LOCAL_HEADER) {
			throw file.problem(header, "the member " + name + " is not where it is said to be", COPY_AGAIN);
		}
		local.bytes(22, "the member " + name);
		int nameLength = local.uint16("the name's length");
		int extraLength = local.uint16("the length of the extra fields");
		local.seek(local.position() + nameLength + extraLength, "the member " + name);
		return local.position();
	}

	private BinaryCursor at(long position, String what) throws ProblemException {
		BinaryCursor cursor = file.within(0, size);
		cursor.seek(position, what);
		return cursor;
	}

	private int int32(long at) {
		return memory.get(ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN), at);
	}
}
