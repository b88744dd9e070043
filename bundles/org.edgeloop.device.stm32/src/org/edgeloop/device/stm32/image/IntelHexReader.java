package org.edgeloop.device.stm32.image;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Reads Intel HEX (<cite>Hexadecimal Object File Format Specification</cite>, Intel, revision A, 1988) with all its types of record. */
final class IntelHexReader {

	private static final int DATA = 0;
	private static final int END = 1;
	private static final int SEGMENT_BASE = 2;
	private static final int SEGMENT_START = 3;
	private static final int LINEAR_BASE = 4;
	private static final int LINEAR_START = 5;

	/** What programs of DOS put behind the last line. */
	private static final String DOS_END = "\u001a";

	/** Length, address, type and checksum. */
	private static final int FRAME = 5;
	private static final int SEGMENT_SIZE = 0x1_0000;

	private final String file;
	private final String text;
	private final SegmentCollector collector;
	private long base;
	private boolean baseIsSegment;
	private OptionalLong entry = OptionalLong.empty();
	private boolean ended;
	private int line;

	IntelHexReader(String file, String text) {
		this.file = file;
		this.text = text;
		collector = new SegmentCollector(file, text.length());
	}

	void read() throws ProblemException {
		for (String record : (Iterable<String>) text.lines()::iterator) {
			line++;
			String digits = record.replace(DOS_END, "").strip();
			if (!digits.isEmpty()) {
				if (ended) {
					throw problem("records follow the end record, so that they would be lost", "join the files with a program that knows the format");
				}
				record(bytes(digits));
			}
		}
		if (!ended) {
			throw problem("the end record is missing", "the file was cut off: build or copy it again");
		}
	}

	List<FirmwareSegment> segments() throws ProblemException {
		return collector.segments();
	}

	OptionalLong entry() {
		return entry;
	}

	private byte[] bytes(String digits) throws ProblemException {
		if (digits.charAt(0) != ':') {
			throw problem("this is no record of Intel HEX", "");
		}
		byte[] bytes;
		try {
			bytes = HexFormat.of().parseHex(digits, 1, digits.length());
		} catch (IllegalArgumentException e) {
			throw problem("the record holds something else than pairs of hexadecimal digits", "");
		}
		if (bytes.length < FRAME || bytes.length != FRAME + (bytes[0] & 0xff)) {
			throw problem("the record is shorter or longer than it says", "");
		}
		int sum = 0;
		for (byte value : bytes) {
			sum += value;
		}
		if ((sum & 0xff) != 0) {
			throw problem("the record's checksum is wrong", "the file is damaged: build or copy it again");
		}
		return bytes;
	}

	private void record(byte[] record) throws ProblemException {
		int type = record[3] & 0xff;
		byte[] content = Arrays.copyOfRange(record, 4, record.length - 1);
		switch (type) {
			case DATA -> data((record[1] & 0xff) << 8 | record[2] & 0xff, content);
			case END -> {
				require(content, 0);
				ended = true;
			}
			case SEGMENT_BASE -> setBase(content, 4, true);
			case LINEAR_BASE -> setBase(content, 16, false);
			case SEGMENT_START -> {
				long start = number(content, 4);
				entry = OptionalLong.of(((start >>> 16) << 4) + (start & 0xffff));
			}
			case LINEAR_START -> entry = OptionalLong.of(number(content, 4));
			default -> throw problem("there is no type of record %02X".formatted(type), "");
		}
	}

	/** Within a segment of 64 KiB addresses start over; linear ones go on. */
	private void data(int offset, byte[] content) throws ProblemException {
		int before = baseIsSegment ? Math.min(content.length, SEGMENT_SIZE - offset) : content.length;
		String where = "line " + line;
		collector.add(base + offset, Arrays.copyOf(content, before), where);
		collector.add(base, Arrays.copyOfRange(content, before, content.length), where);
	}

	private void setBase(byte[] content, int shift, boolean isSegment) throws ProblemException {
		base = number(content, 2) << shift;
		baseIsSegment = isSegment;
	}

	private long number(byte[] content, int length) throws ProblemException {
		require(content, length);
		long number = 0;
		for (byte value : content) {
			number = number << 8 | value & 0xff;
		}
		return number;
	}

	private void require(byte[] content, int length) throws ProblemException {
		if (content.length != length) {
			throw problem("a record of this type has %d bytes, not %d".formatted(length, content.length), "");
		}
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, file + ", line " + line, remedy));
	}
}
