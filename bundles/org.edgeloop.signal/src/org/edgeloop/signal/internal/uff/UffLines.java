package org.edgeloop.signal.internal.uff;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BadRecording;

/** Goes through a file line by line, whatever ends its lines, and can pass over binary data between them. */
final class UffLines {

	/** The longest line of a universal file has 80 characters; this leaves room for writers who do not count. */
	private static final int LONGEST = 4096;

	private final Path file;
	private final MemorySegment memory;
	private long position;

	UffLines(Path file, MemorySegment memory) {
		this.file = file;
		this.memory = memory;
	}

	Path file() {
		return file;
	}

	boolean hasNext() {
		return position < memory.byteSize();
	}

	/** @return the position of the next line's first byte */
	long position() {
		return position;
	}

	/** @return the number of bytes from the next line on */
	long remaining() {
		return memory.byteSize() - position;
	}

	void skip(long bytes) {
		position += bytes;
	}

	/** @return the next line without its end; of one that is longer than any, its beginning */
	byte[] nextBytes() {
		long start = position;
		long size = memory.byteSize();
		while (position < size && memory.get(ValueLayout.JAVA_BYTE, position) != '\n'
				&& memory.get(ValueLayout.JAVA_BYTE, position) != '\r') {
			position++;
		}
		byte[] line = memory.asSlice(start, Math.min(LONGEST, position - start)).toArray(ValueLayout.JAVA_BYTE);
		if (position < size && memory.get(ValueLayout.JAVA_BYTE, position++) == '\r' && position < size
				&& memory.get(ValueLayout.JAVA_BYTE, position) == '\n') {
			position++;
		}
		return line;
	}

	/** @return the next line as text, in UTF-8 or, where it is not, ISO 8859-1 */
	String next() {
		byte[] line = nextBytes();
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
		} catch (CharacterCodingException e) {
			return new String(line, StandardCharsets.ISO_8859_1);
		}
	}

	/** @return the next line, which the file must have */
	String next(String what) throws ProblemException {
		if (!hasNext()) {
			throw problem(position, "truncated: the file ends before " + what);
		}
		return next();
	}

	ProblemException problem(long offset, String what) {
		return BadRecording.atByte(file, offset, what, "copy the file again from its source");
	}
}
