package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Writes files of a store. No link is followed, for the store may come from elsewhere and what a link leads to is none of ours. What
 * is replaced is replaced as a whole, so that a program that reads the store meanwhile finds the old or the new.
 */
final class StoreWrites {

	private final StoreFiles files;

	StoreWrites(StoreFiles files) {
		this.files = files;
	}

	/** Writes the {@code meta.yaml} of a folder, which is made if need be. */
	void meta(Path folder, SortedMap<String, YamlNode> entries) throws IOException {
		Path file = folder.resolve(MetaFile.NAME);
		guarded(file, () -> {
			makeFolder(folder);
			checkNoLink(file);
			AtomicFiles.writeString(file, YamlWriter.write(entries));
		});
	}

	/**
	 * Writes a text as the whole of a file.
	 *
	 * @param home a folder above it where a temporary file is not taken for a value
	 */
	void text(Path file, String text, Path home) throws IOException {
		guarded(file, () -> {
			makeFolder(file.getParent());
			if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
				throw new FileAlreadyExistsException(file.toString());
			}
			Path temporary = Files.createTempFile(home, ".value", ".tmp");
			try {
				Files.delete(temporary);
				// made anew, because temporary files are private to their owner
				Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW);
				Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(temporary);
			}
		});
	}

	/** Adds lines to a file. A line before them that a crash has cut is ended first. */
	void append(Path file, String lines) throws IOException {
		guarded(file, () -> {
			makeFolder(file.getParent());
			try (SeekableByteChannel channel = open(file)) {
				write(channel, (endsInLine(file, channel.size()) ? "\n" : "") + lines);
			}
		});
	}

	private static void write(SeekableByteChannel channel, String text) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
	}

	private static SeekableByteChannel open(Path file) throws IOException {
		return Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND,
				LinkOption.NOFOLLOW_LINKS);
	}

	private static boolean endsInLine(Path file, long size) throws IOException {
		if (size == 0) {
			return false;
		}
		OpenOption[] options = { StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS };
		try (SeekableByteChannel channel = Files.newByteChannel(file, options)) {
			ByteBuffer last = ByteBuffer.allocate(1);
			return channel.position(size - 1).read(last) == 1 && last.get(0) != '\n';
		}
	}

	void delete(Path file) throws IOException {
		guarded(file, () -> {
			files.checkInside(file.getParent());
			Files.delete(file);
		});
	}

	/** Makes a folder and those above it, none of which may be reached by a link out of the store. */
	void makeFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			makeFolder(folder.getParent());
			makeOne(folder);
		}
		files.checkInside(folder);
	}

	/** Another program may be quicker. */
	private static void makeOne(Path folder) throws IOException {
		try {
			Files.createDirectory(folder);
		} catch (FileAlreadyExistsException e) {
			if (!Files.isDirectory(folder)) {
				throw e;
			}
		}
	}

	/** Gives a folder another name at once. */
	void moveFolder(Path from, Path to) throws IOException {
		guarded(to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
	}

	/** Where a whole file is replaced, a link would be followed. */
	void checkNoLink(Path file) throws IOException {
		if (Files.isSymbolicLink(file)) {
			files.checkInside(file);
		}
	}

	private interface Write {
		void run() throws IOException;
	}

	private static void guarded(Path file, Write write) throws IOException {
		try {
			write.run();
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw new ProblemException(Problem.error("It cannot be written: " + IoCause.inWords(e), file.toString(),
					"check that the store may be written, and that no key is the beginning of another one's path"), e);
		}
	}
}
