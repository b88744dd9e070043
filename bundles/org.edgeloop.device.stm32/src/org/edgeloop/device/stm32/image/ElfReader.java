package org.edgeloop.device.stm32.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Reads what of a linked ELF file for 32-bit ARM belongs into memory, at the addresses where it is loaded, which for initialised
 * variables is in flash.
 */
final class ElfReader {

	private static final byte[] MAGIC = { 0x7f, 'E', 'L', 'F' };
	private static final int HEADER = 52;
	private static final int CLASS_32 = 1;
	private static final int LITTLE_ENDIAN = 1;
	private static final int EXECUTABLE = 2;
	private static final int ARM = 40;
	private static final int SEGMENT_HEADER = 32;
	private static final int LOADED = 1;
	private static final int SECTION_HEADER = 40;
	/** Real firmware has a few of each kind. */
	private static final int MOST_HEADERS = 4096;
	private static final int NO_BITS = 8;
	private static final int ALLOCATED = 2;

	/** A part of the file. */
	private record Span(long from, long to) {
	}

	private final String file;
	private final ByteBuffer elf;

	ElfReader(String file, byte[] bytes) {
		this.file = file;
		elf = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	static boolean isElf(byte[] bytes) {
		return bytes.length >= MAGIC.length && ByteBuffer.wrap(bytes, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
	}

	List<FirmwareSegment> segments() throws ProblemException {
		checkHeader();
		List<Span> sections = allocatedSections();
		var collector = new SegmentCollector(file, elf.limit());
		for (int header : headers(28, 42, 44, SEGMENT_HEADER)) {
			if (unsigned(header) == LOADED && unsigned(header + 16) > 0) {
				Span segment = span(unsigned(header + 4), unsigned(header + 16));
				Span loaded = withoutHeaders(segment, sections);
				collector.add(unsigned(header + 12) + loaded.from - segment.from, bytes(loaded), "");
			}
		}
		return collector.segments();
	}

	/** @return empty if the file names no entry; linkers then write 0 */
	OptionalLong entry() {
		long entry = unsigned(24);
		return entry == 0 ? OptionalLong.empty() : OptionalLong.of(entry);
	}

	private void checkHeader() throws ProblemException {
		if (elf.limit() < HEADER) {
			throw problem("the ELF file is cut off in its header", "build or copy it again");
		}
		if (elf.get(4) != CLASS_32 || elf.get(5) != LITTLE_ENDIAN || half(18) != ARM) {
			throw problem("the ELF file is not for 32-bit ARM processors", "build the firmware for the chip, as with arm-none-eabi-gcc");
		}
		if (half(16) != EXECUTABLE) {
			throw problem("the ELF file is not linked to fixed addresses", "choose the linker's result, not an object file or a library");
		}
	}

	/**
	 * Linkers may put the file's own headers into the first segment where its page has room before the first section. They are no
	 * firmware: other programs, which copy sections, leave them out.
	 */
	private static Span withoutHeaders(Span segment, List<Span> sections) {
		if (segment.from > 0) {
			return segment;
		}
		long first = sections.stream().filter(section -> section.to <= segment.to).mapToLong(Span::from).min().orElse(sections.isEmpty() ? segment.from : segment.to);
		return new Span(first, segment.to);
	}

	private List<Span> allocatedSections() throws ProblemException {
		List<Span> sections = new ArrayList<>();
		for (int header : headers(32, 46, 48, SECTION_HEADER)) {
			boolean isInFile = unsigned(header + 4) != NO_BITS && unsigned(header + 20) > 0;
			if (isInFile && (unsigned(header + 8) & ALLOCATED) != 0) {
				sections.add(span(unsigned(header + 16), unsigned(header + 20)));
			}
		}
		return sections;
	}

	/** @return where each header of a table begins, all of them inside the file */
	private List<Integer> headers(int offsetAt, int sizeAt, int countAt, int least) throws ProblemException {
		long offset = unsigned(offsetAt);
		int size = half(sizeAt);
		int count = offset == 0 ? 0 : half(countAt);
		if (count > 0 && size < least) {
			throw problem("the headers in the ELF file are too small", "build or copy it again");
		}
		if (count > MOST_HEADERS) {
			throw problem("the ELF file has more headers than any firmware", "choose the firmware");
		}
		span(offset, (long) count * size);
		List<Integer> headers = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			headers.add((int) offset + index * size);
		}
		return headers;
	}

	private Span span(long from, long length) throws ProblemException {
		if (from + length > elf.limit()) {
			throw problem("the ELF file is cut off: it says more than it holds", "build or copy it again");
		}
		return new Span(from, from + length);
	}

	private byte[] bytes(Span span) {
		var bytes = new byte[(int) (span.to - span.from)];
		elf.get((int) span.from, bytes);
		return bytes;
	}

	private int half(int offset) {
		return elf.getShort(offset) & 0xffff;
	}

	private long unsigned(int offset) {
		return elf.getInt(offset) & 0xffff_ffffL;
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, file, remedy));
	}
}
