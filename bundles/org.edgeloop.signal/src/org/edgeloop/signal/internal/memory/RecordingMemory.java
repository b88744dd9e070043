package org.edgeloop.signal.internal.memory;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The memory behind one open recording. Closing it takes the memory away from every thread at once: whoever reads in that
 * moment gets an {@link IllegalStateException}, never a crash.
 */
public final class RecordingMemory implements AutoCloseable {

	private static final Object PROBE = new Object();

	/** Copies samples. */
	@FunctionalInterface
	public interface Reading {
		void run() throws IOException;
	}

	private final Path file;
	private final Arena arena;
	private final MemorySegment mapped;
	private final @Nullable RandomAccessFile open;

	private RecordingMemory(Path file, Arena arena, MemorySegment mapped, @Nullable RandomAccessFile open) {
		this.file = file;
		this.arena = arena;
		this.mapped = mapped;
		this.open = open;
	}

	/**
	 * Maps a whole file, however large.
	 *
	 * @throws org.edgeloop.base.ProblemException if it is no file, is empty, or may not be read
	 */
	public static RecordingMemory map(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw BadRecording.of(file, "this is a folder, not a recording", "open a file in it");
		}
		// Opening a pipe would wait for whoever writes to it, perhaps for ever.
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw BadRecording.of(file, "this is a device or a pipe, not a file", "save the recording as a file");
		}
		// Not a FileChannel of its own: that one closes itself when a thread asking for the size is interrupted.
		RandomAccessFile open = openForReading(file);
		Arena arena = Arena.ofShared();
		try {
			long size = open.length();
			if (size == 0) {
				throw BadRecording.of(file, "the file is empty", "restore it from its source");
			}
			return new RecordingMemory(file, arena, open.getChannel().map(MapMode.READ_ONLY, 0, size, arena), open);
		} catch (IOException | RuntimeException e) {
			arena.close();
			open.close();
			throw e;
		}
	}

	/** @return memory that holds no file, only what a reader {@linkplain #allocate decodes} into it */
	public static RecordingMemory decoded(Path file) {
		return new RecordingMemory(file, Arena.ofShared(), MemorySegment.NULL, null);
	}

	private static RandomAccessFile openForReading(Path file) throws IOException {
		try {
			return new RandomAccessFile(file.toFile(), "r");
		} catch (FileNotFoundException e) {
			if (Files.exists(file) && !Files.isReadable(file)) {
				throw BadRecording.of(file, "no permission to read the file", "ask its owner, or change its permissions");
			}
			throw BadRecording.of(file, "the file cannot be opened: " + e.getMessage(), "check the path");
		}
	}

	public Path file() {
		return file;
	}

	/** @return the mapped file; empty where nothing is mapped */
	public MemorySegment mapped() {
		return mapped;
	}

	/**
	 * @param bytes how much memory decoded samples need; freed when this is closed
	 * @throws org.edgeloop.base.ProblemException if neither memory nor the temporary folder has so much room
	 */
	public MemorySegment allocate(long bytes) throws IOException {
		return DecodedMemory.allocate(file, arena, bytes);
	}

	/**
	 * To be called after reading mapped memory, before what was read is believed. A page that is gone reads as zeros, and the
	 * error that the JVM raises for it may come late; both are found here.
	 *
	 * @throws org.edgeloop.base.ProblemException if the file became shorter than it was when it was mapped
	 */
	void check() throws IOException {
		RandomAccessFile current = open;
		if (current == null) {
			return;
		}
		// Compiled code learns of a page fault only when it next passes through the virtual machine: this does.
		Thread.holdsLock(PROBE);
		if (mapped.scope().isAlive()) {
			long size = length(current);
			if (size < mapped.byteSize()) {
				throw BadRecording.cutShort(file, mapped.byteSize(), size);
			}
		}
	}

	/**
	 * Lets samples be read, and says in a sentence why that could not be done.
	 *
	 * @throws IOException if the recording is closed or the file behind it is gone
	 */
	public void reading(Reading reading) throws IOException {
		try {
			reading.run();
			check();
		} catch (IllegalStateException e) {
			throw new IOException("the recording is closed: " + file, e);
		} catch (InternalError e) {
			throw BadRecording.vanished(file, e);
		}
	}

	/**
	 * Closes the memory.
	 *
	 * @throws IOException if somebody keeps it from being closed in this moment
	 */
	public void release() throws IOException {
		try {
			close();
		} catch (IllegalStateException e) {
			throw new IOException("still in use: " + file, e);
		}
	}

	private long length(RandomAccessFile current) throws IOException {
		try {
			return current.length();
		} catch (IOException e) {
			throw BadRecording.vanished(file, e);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			if (arena.scope().isAlive()) {
				arena.close();
			}
		} finally {
			RandomAccessFile current = open;
			if (current != null) {
				current.close();
			}
		}
	}
}
