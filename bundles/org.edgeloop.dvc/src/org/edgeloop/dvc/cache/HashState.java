package org.edgeloop.dvc.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.cache.StateTable;

/**
 * Which hash the content of a file has, as long as its size, the time of its last change and its inode stay. A cache on disk, which
 * may be deleted at any time; DVC does not look at it. May be used from any thread; where two processes save, the later one's counts.
 */
public final class HashState {

	/** A file that was changed less than this before it was read may be changed again without a new time; file systems step by ms. */
	private static final long STEP = TimeUnit.MILLISECONDS.toNanos(20);

	/** FAT steps by 2 s, and shows it by whole seconds. */
	private static final long COARSE_STEP = TimeUnit.SECONDS.toNanos(2);
	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private final String root;
	private final Path file;
	private final StateTable table;

	private HashState(Path root, Path file, StateTable table) {
		this.root = root + root.getFileSystem().getSeparator();
		this.file = file;
		this.table = table;
	}

	/**
	 * @param root the repository's folder, from which paths are taken
	 * @param file where the state is kept; one that cannot be read counts as empty
	 */
	public static HashState open(Path root, Path file) {
		StateTable table;
		try {
			table = Files.exists(file) ? StateTable.parse(ByteBuffer.wrap(Files.readAllBytes(file))) : new StateTable();
		} catch (IOException e) {
			table = new StateTable();
		}
		return new HashState(root.toAbsolutePath().normalize(), file, table);
	}

	/**
	 * @param path absolute
	 * @param attributes of the file that the path leads to, just read
	 * @return the hash of its content, if it is known
	 */
	public Optional<DataHash> hash(Path path, BasicFileAttributes attributes, String algorithm) {
		byte[] digest = table.get(key(path, algorithm), inode(attributes), nanoseconds(attributes.lastModifiedTime()), attributes.size());
		return digest == null ? Optional.empty() : Optional.of(new DataHash(algorithm, HexFormat.of().formatHex(digest)));
	}

	/**
	 * Keeps the hash of a file that is old enough for the next change to show in its attributes.
	 *
	 * @param attributes as they were before the file was read
	 * @param readAt when they were read, in ms since 1970
	 */
	public void remember(Path path, BasicFileAttributes attributes, DataHash hash, long readAt) {
		long modified = nanoseconds(attributes.lastModifiedTime());
		long step = modified % SECOND == 0 ? COARSE_STEP : STEP;
		if (TimeUnit.MILLISECONDS.toNanos(readAt) - modified > step) {
			put(path, attributes, hash);
		}
	}

	/** Keeps the hash of a file that was made here and that nobody else had the time to change. */
	public void rememberOwn(Path path, BasicFileAttributes attributes, DataHash hash) {
		put(path, attributes, hash);
	}

	private void put(Path path, BasicFileAttributes attributes, DataHash hash) {
		table.put(key(path, hash.algorithm()), inode(attributes), nanoseconds(attributes.lastModifiedTime()), attributes.size(),
				HexFormat.of().parseHex(hash.value()));
	}

	/** Writes what was learnt to the disk. */
	public void save() throws IOException {
		if (table.isChanged()) {
			ByteBuffer bytes = table.bytes();
			AtomicFiles.write(file, out -> out.write(bytes.array(), 0, bytes.limit()));
		}
	}

	private long key(Path path, String algorithm) {
		String name = path.toString();
		int from = name.startsWith(root) ? root.length() : 0;
		// FNV-1a, 64 bits, over the characters from the root on
		long hash = 0xcbf29ce484222325L ^ (DataHash.MD5.equals(algorithm) ? 0 : 1);
		for (int i = from; i < name.length(); i++) {
			hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
		}
		return hash;
	}

	/** A number made of the drive and the inode; 0 where the system has none. */
	private static long inode(BasicFileAttributes attributes) {
		return Objects.hashCode(attributes.fileKey());
	}

	private static long nanoseconds(FileTime time) {
		return time.to(TimeUnit.NANOSECONDS);
	}
}
