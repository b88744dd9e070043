package org.edgeloop.signal.internal.mat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.signal.internal.memory.DecodedMemory;

import us.hebi.matlab.mat.format.BufferAllocator;

/** Lets the library keep numbers off the heap, until an arena is closed. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class MatBuffers implements BufferAllocator {

	private final Path file;
	private final Arena arena;

	MatBuffers(Path file, Arena arena) {
		this.file = file;
		this.arena = arena;
	}

	@Override
	public ByteBuffer allocate(int bytes) {
		try {
			return DecodedMemory.allocate(file, arena, bytes).asByteBuffer();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void release(ByteBuffer buffer) {
		// the arena frees it
	}
}
