package org.edgeloop.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes files so that a reader, or a crash, finds either the old content or the new and never a mixture. */
public final class AtomicFiles {

	/** Puts the content into the stream that it is given. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	/** What systems say of a disk, or of a user's share of it, that takes no more. */
	private static final Set<String> FULL = Set.of("No space left on device", "Disk quota exceeded");

	private AtomicFiles() {
	}

	/** Replaces {@code file} by {@code text} in UTF-8. See {@link #write(Path, Content)}. */
	public static void writeString(Path file, String text) throws IOException {
		write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Replaces {@code file}: a temporary file beside it is written, synced to the disk and renamed over it, then the folder
	 * is synced. A symbolic link is followed, so that the link stays and what it points to is replaced. Missing folders are
	 * made. What is no file, such as {@code /dev/null} or a pipe, is never replaced: the content is written into it.
	 *
	 * @throws IOException if anything fails, with the file's name where the disk is full; {@code file} is then as it was
	 */
	public static void write(Path file, Content content) throws IOException {
		try {
			if (isDevice(file)) {
				writeInto(file, content);
			} else {
				writeBeside(file, content);
			}
		} catch (UncheckedIOException e) {
			throw named(file, Objects.requireNonNull(e.getCause()));
		} catch (IOException e) {
			throw named(file, e);
		}
	}

	private static void writeInto(Path device, Content content) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device, StandardOpenOption.WRITE), 1 << 16)) {
			content.writeTo(out);
		}
	}

	private static void writeBeside(Path file, Content content) throws IOException {
		checkNoFolder(file);
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path folder = target.getParent();
		if (folder == null) {
			throw new IOException("no file: " + file);
		}
		Files.createDirectories(folder);
		DiskStep.CREATE.begins(target);
		Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
		try {
			keepPermissions(target, temporary);
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
				content.writeTo(out);
				DiskStep.WRITE.begins(target);
				out.flush();
				DiskStep.SYNC.begins(target);
				channel.force(true);
			}
			DiskStep.RENAME.begins(target);
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
		syncFolder(folder);
	}

	/**
	 * Writes behind the first bytes of a file and syncs it to the disk; what was behind them is overwritten. A crash may leave a part
	 * of what is written.
	 *
	 * @param position how many bytes of the file stay
	 * @throws IOException if anything fails; the first bytes are then as they were
	 */
	public static void append(Path file, long position, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			long end = position;
			while (buffer.hasRemaining()) {
				DiskStep.WRITE.begins(file);
				end += channel.write(buffer, end);
			}
			DiskStep.SYNC.begins(file);
			channel.force(false);
		}
	}

	/** Deletes a file, if there is one. */
	public static void delete(Path file) throws IOException {
		DiskStep.DELETE.begins(file);
		Files.deleteIfExists(file);
	}

	/**
	 * Deletes what a process that was killed while it wrote {@code file} left beside it. Nobody may be writing the file.
	 *
	 * @throws IOException if the folder cannot be read
	 */
	public static void deleteLeftovers(Path file) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path folder = Objects.requireNonNull(target.getParent());
		if (Files.isDirectory(folder)) {
			var leftover = Pattern.compile(Pattern.quote("." + target.getFileName()) + "\\d+\\.tmp");
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
					found -> leftover.matcher(found.getFileName().toString()).matches())) {
				for (Path found : files) {
					Files.deleteIfExists(found);
				}
			}
		}
	}

	/**
	 * Replaces {@code file} by a file that another library has written beside it: that is synced to the disk and renamed over it,
	 * then the folder is synced. Symbolic links and what is no file are dealt with as by {@link #write}.
	 *
	 * @param written a whole file on the same drive; it is gone afterwards
	 * @throws IOException if anything fails; {@code file} is then as it was
	 */
	public static void replace(Path file, Path written) throws IOException {
		if (isDevice(file)) {
			write(file, out -> Files.copy(written, out));
			Files.delete(written);
			return;
		}
		checkNoFolder(file);
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		if (Files.exists(target) && Files.getFileStore(written).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS));
		}
		Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		syncFolder(Objects.requireNonNull(target.getParent()));
	}

	/** @return the failure, which tells of a full disk only that it is full, with the file that was written */
	private static IOException named(Path file, IOException failure) {
		String message = failure.getMessage();
		return failure.getClass() == IOException.class && message != null && FULL.contains(message)
				? new FileSystemException(file.toString(), null, message)
				: failure;
	}

	private static void checkNoFolder(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new FileSystemException(file.toString(), null, "Is a directory");
		}
	}

	/** @return whether it is a device, a pipe or a socket, or a link to one */
	private static boolean isDevice(Path file) throws IOException {
		return Files.exists(file) && Files.readAttributes(file, BasicFileAttributes.class).isOther();
	}

	/** Temporary files are private to their owner; a document keeps the permissions it had, and a new one gets the usual ones. */
	private static void keepPermissions(Path target, Path temporary) throws IOException {
		if (!Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
			return;
		}
		if (Files.exists(target)) {
			Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS));
			return;
		}
		Files.delete(temporary);
		Files.createFile(temporary);
	}

	/** Makes the rename itself durable where the system can sync a folder. */
	private static void syncFolder(Path folder) {
		DiskStep.SYNC_FOLDER.begins(folder);
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows opens no folder; its rename is journalled by the file system.
		}
	}
}
