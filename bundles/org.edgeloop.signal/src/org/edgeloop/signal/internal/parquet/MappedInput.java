package org.edgeloop.signal.internal.parquet;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

import dev.hardwood.InputFile;

/**
 * The mapped file as the library wants to see it. It is given copies, no longer than the file: it unpacks with native code, and a
 * page that is gone would end the process there, where in Java it is an error that is caught.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class MappedInput implements InputFile {

	private final Path file;
	private final MemorySegment memory;

	MappedInput(Path file, MemorySegment memory) {
		this.file = file;
		this.memory = memory;
	}

	@Override
	public void open() {
		// it is mapped
	}

	@Override
	public ByteBuffer readRange(long offset, int length) throws IOException {
		if (offset < 0 || length < 0 || offset > memory.byteSize() || length > memory.byteSize() - offset) {
			throw new IOException(length + " bytes at " + offset + " lie outside the file");
		}
		return ByteBuffer.wrap(memory.asSlice(offset, length).toArray(ValueLayout.JAVA_BYTE)).order(ByteOrder.LITTLE_ENDIAN);
	}

	@Override
	public long length() {
		return memory.byteSize();
	}

	@Override
	public String name() {
		return file.toString();
	}

	@Override
	public void close() {
		// the recording closes its memory
	}
}
