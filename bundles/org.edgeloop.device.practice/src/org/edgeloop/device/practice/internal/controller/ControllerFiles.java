package org.edgeloop.device.practice.internal.controller;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.edgeloop.device.practice.internal.controller.AdsService.RefusedException;

/** The files of a controller in one folder, as the system service offers them. Drives are folders in it; nothing leads out of it. */
public final class ControllerFiles {

	static final int OPEN = 120;
	static final int CLOSE = 121;
	static final int READ = 122;
	static final int WRITE = 123;
	static final int DELETE = 131;
	static final int RENAME = 132;

	private static final int FOR_READING = 1;
	private static final int FOR_WRITING = 2;
	private static final int APPEND = 4;
	private static final int MAKE_FOLDERS = 0x40;
	private static final int MOST_OPEN = 100;
	private static final Charset CHARSET = Charset.forName("windows-1252");

	private final Path folder;
	private final Map<Integer, FileChannel> open = new HashMap<>();
	private int lastHandle;

	public ControllerFiles(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/** @return whether the group is one of those for files */
	static boolean owns(long group) {
		return group >= OPEN && group <= RENAME;
	}

	/** Answers a request for files. */
	synchronized byte[] answer(long group, int offset, int length, ByteBuffer data) throws RefusedException, IOException {
		try {
			return switch ((int) group) {
				case OPEN -> open(offset, text(data));
				case CLOSE -> close(offset);
				case READ -> read(channel(offset), length);
				case WRITE -> write(channel(offset), data);
				case DELETE -> delete(text(data));
				case RENAME -> rename(text(data));
				default -> throw new RefusedException(AdsService.NO_SERVICE);
			};
		} catch (NoSuchFileException e) {
			throw refused(AdsService.NOT_FOUND, e);
		} catch (FileAlreadyExistsException e) {
			throw refused(AdsService.IS_THERE, e);
		}
	}

	private static RefusedException refused(int code, IOException cause) {
		var refused = new RefusedException(code);
		refused.initCause(cause);
		return refused;
	}

	/** @return where a file of the controller is on this machine */
	public Path locate(String path) throws IOException {
		String relative = path.replace('\\', '/').replaceFirst("^([A-Za-z]):", "$1").replaceFirst("^/+", "");
		try {
			Path file = folder.resolve(relative).normalize();
			if (relative.isEmpty() || !file.startsWith(folder) || file.equals(folder)) {
				throw new NoSuchFileException(path);
			}
			return file;
		} catch (InvalidPathException e) {
			throw new NoSuchFileException(path + ": " + e.getMessage());
		}
	}

	private byte[] open(int flags, String path) throws IOException, RefusedException {
		if (open.size() >= MOST_OPEN) {
			throw new RefusedException(AdsService.NO_ROOM);
		}
		Path file = locate(path);
		if ((flags & MAKE_FOLDERS) != 0 && (flags & FOR_WRITING) != 0) {
			Files.createDirectories(file.getParent());
		}
		if (Files.isDirectory(file)) {
			throw new RefusedException(AdsService.NO_ACCESS);
		}
		FileChannel channel = FileChannel.open(file, options(flags));
		lastHandle++;
		open.put(lastHandle, channel);
		return Bytes.of(4).putInt(lastHandle).array();
	}

	private static Set<OpenOption> options(int flags) {
		Set<OpenOption> options = new HashSet<>();
		if ((flags & FOR_READING) != 0) {
			options.add(StandardOpenOption.READ);
		}
		if ((flags & APPEND) != 0) {
			options.addAll(Set.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE));
		} else if ((flags & FOR_WRITING) != 0) {
			options.addAll(Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
		}
		return options;
	}

	private FileChannel channel(int handle) throws RefusedException {
		if (!open.containsKey(handle)) {
			throw new RefusedException(AdsService.NO_OFFSET);
		}
		return open.get(handle);
	}

	private byte[] close(int handle) throws IOException, RefusedException {
		channel(handle).close();
		open.remove(handle);
		return new byte[0];
	}

	private static byte[] read(FileChannel channel, int length) throws IOException {
		ByteBuffer block = ByteBuffer.allocate((int) Math.min(Integer.toUnsignedLong(length), channel.size() - Math.min(channel.size(), channel.position())));
		while (block.hasRemaining() && channel.read(block) >= 0) {
			// read on until it is full
		}
		return block.array();
	}

	private static byte[] write(FileChannel channel, ByteBuffer data) throws IOException {
		while (data.hasRemaining()) {
			channel.write(data);
		}
		return new byte[0];
	}

	private byte[] delete(String path) throws IOException {
		Files.delete(locate(path));
		return new byte[0];
	}

	private byte[] rename(String both) throws IOException, RefusedException {
		String[] paths = both.split("\0");
		if (paths.length != 2) {
			throw new RefusedException(AdsService.BAD_SIZE);
		}
		Path to = locate(paths[1]);
		if (Files.exists(to)) {
			throw new FileAlreadyExistsException(paths[1]);
		}
		Files.move(locate(paths[0]), to, StandardCopyOption.ATOMIC_MOVE);
		return new byte[0];
	}

	/** Names may come with a zero behind them. */
	private static String text(ByteBuffer data) {
		String text = CHARSET.decode(data).toString();
		return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
	}

	/** Closes what a client left open. */
	public synchronized void closeAll() {
		for (FileChannel channel : open.values()) {
			try {
				channel.close();
			} catch (IOException _) {
				// It is forgotten either way.
			}
		}
		open.clear();
	}
}
