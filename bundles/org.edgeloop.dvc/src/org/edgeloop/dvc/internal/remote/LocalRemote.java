package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.internal.system.DiskRoom;
import org.edgeloop.dvc.remote.Remote;

/** A remote in a folder of this machine, or of a server that is mounted here. */
public final class LocalRemote implements Remote {

	/** Bytes that the system copies between two looks at whether it is cancelled. */
	private static final long CHUNK = 16 << 20;

	private final Path root;
	private final int connections;

	/** @param root absolute; made by the first upload */
	public LocalRemote(Path root, int connections) {
		this.root = root;
		this.connections = connections;
	}

	@Override
	public String address() {
		return root.toString();
	}

	@Override
	public int connections() {
		return connections;
	}

	@Override
	public boolean canList() {
		return true;
	}

	@Override
	public boolean canWrite() {
		return true;
	}

	@Override
	public OptionalLong size(String key, Progress progress) throws IOException {
		Path file = root.resolve(key);
		try {
			return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
		} catch (NoSuchFileException e) {
			return OptionalLong.empty();
		} catch (IOException e) {
			throw RemoteFailures.ofRemote("The remote cannot be looked at", file.toString(), e);
		}
	}

	@Override
	public void list(String folder, Listing listing, Progress progress) throws IOException {
		Path from = root.resolve(folder);
		if (!Files.isDirectory(from)) {
			return;
		}
		try {
			walk(from, listing, progress);
		} catch (IOException e) {
			throw RemoteFailures.ofRemote("The remote cannot be listed", from.toString(), e);
		}
	}

	private void walk(Path folder, Listing listing, Progress progress) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				progress.checkCancelled();
				var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
				if (attributes.isDirectory()) {
					walk(file, listing, progress);
				} else if (attributes.isRegularFile() && !RemoteKeys.isTemporary(String.valueOf(file.getFileName()))) {
					listing.found(key(file), attributes.size());
				}
			}
		}
	}

	private String key(Path file) {
		return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}

	@Override
	public void download(String key, Path file, Progress progress) throws IOException {
		download(key, file, 0, progress);
	}

	@Override
	public void resume(String key, Path file, long from, Progress progress) throws IOException {
		progress.worked(from);
		download(key, file, from, progress);
	}

	private void download(String key, Path file, long begin, Progress progress) throws IOException {
		Path from = root.resolve(key);
		try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ)) {
			copy(source, from.toString(), file, begin, progress);
		} catch (NoSuchFileException e) {
			throw e;
		} catch (IOException e) {
			throw RemoteFailures.ofRemote("The file cannot be read from the remote", from.toString(), e);
		}
	}

	private static void copy(FileChannel source, String from, Path file, long begin, Progress progress) throws IOException {
		try (FileChannel target = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).truncate(begin)) {
			copy(source, target.position(begin), begin, progress);
		} catch (IOException e) {
			throw RemoteFailures.ofThisMachine("A copy of " + from + " cannot be written", file.toString(), e);
		}
	}

	private static void copy(FileChannel source, FileChannel target, long begin, Progress progress) throws IOException {
		long done = begin;
		for (long copied = CHUNK; copied > 0; done += copied) {
			progress.checkCancelled();
			copied = source.transferTo(done, CHUNK, target);
			progress.worked(copied);
		}
	}

	@Override
	public void upload(Path file, String key, Progress progress) throws IOException {
		Path target = root.resolve(key);
		Path temporary = root.resolve(RemoteKeys.temporary(key));
		try (FileChannel source = open(file)) {
			write(source, temporary, target, progress);
		} catch (IOException e) {
			if (DiskRoom.isFull(e)) {
				throw new ConnectionException(DiskRoom.failed("The file cannot be written to the remote", e, target, Files.size(file)).problem(), e);
			}
			throw RemoteFailures.ofRemote("The file cannot be written to the remote", target.toString(), e);
		}
	}

	private static FileChannel open(Path file) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.READ);
		} catch (IOException e) {
			throw RemoteFailures.ofThisMachine("The file cannot be read", file.toString(), e);
		}
	}

	private static void write(FileChannel source, Path temporary, Path target, Progress progress) throws IOException {
		Files.createDirectories(Objects.requireNonNull(target.getParent()));
		try {
			try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				copy(source, out, 0, progress);
			}
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	@Override
	public void delete(String key, Progress progress) throws IOException {
		try {
			Files.deleteIfExists(root.resolve(key));
		} catch (IOException e) {
			throw RemoteFailures.ofRemote("The file cannot be deleted from the remote", root.resolve(key).toString(), e);
		}
	}

	@Override
	public void tidy(String folder, Progress progress) throws IOException {
		Path in = root.resolve(folder);
		if (!Files.isDirectory(in)) {
			return;
		}
		Map<String, Instant> written = new HashMap<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(in)) {
			for (Path file : files) {
				progress.checkCancelled();
				var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
				if (attributes.isRegularFile()) {
					written.put(String.valueOf(file.getFileName()), attributes.lastModifiedTime().toInstant());
				}
			}
			for (String name : LeftOvers.among(written)) {
				Files.deleteIfExists(in.resolve(name));
			}
		} catch (DirectoryIteratorException | NoSuchFileException e) {
			// somebody else is at work there: the next push looks again
		} catch (IOException e) {
			throw RemoteFailures.ofRemote("What killed uploads left cannot be deleted from the remote", in.toString(), e);
		}
	}

	@Override
	public void close() {
		// holds nothing open
	}
}
