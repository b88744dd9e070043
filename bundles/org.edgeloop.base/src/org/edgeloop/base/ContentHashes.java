package org.edgeloop.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The content hashes of the files below a folder, each taken once as long as its {@link FileStamp} stays: a cache on disk, which may
 * be deleted at any time and may be written by several processes. May be used from any thread.
 */
public final class ContentHashes {

	private record Entry(FileStamp stamp, String hash) {

		String line(String path) {
			return String.join("\t", hash, Long.toString(stamp.size()), Long.toString(stamp.modified()),
					Long.toString(stamp.changed()), stamp.file(), path) + "\n";
		}
	}

	private static final Pattern LINE = Pattern
			.compile("(sha256:[0-9a-f]{64})\t(\\d{1,19})\t(-?\\d{1,19})\t(-?\\d{1,19})\t([^\t]*)\t([^\t\r\n]+)");

	/** So many lines that say nothing any more are left before the file is written anew. */
	private static final int STALE_LINES = 1000;

	private final Path folder;
	private final Path cache;
	private @Nullable Map<String, Entry> entries;

	/**
	 * @param folder whose files have hashes
	 * @param cache the file that keeps them; made with the first one
	 */
	public ContentHashes(Path folder, Path cache) {
		this.folder = folder.toAbsolutePath().normalize();
		this.cache = cache;
	}

	/**
	 * @param path a file or a folder below the folder
	 * @param progress is told the bytes that had to be read
	 * @return see {@link ContentHash}
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	public String of(Path path, Progress progress) throws IOException {
		return ContentHash.of(path, file -> {
			Optional<String> known = knownOfFile(file);
			return known.isPresent() ? known.get() : take(file, progress);
		});
	}

	/**
	 * @return the hash, if nothing has to be read for it
	 * @throws IOException if the file system cannot be asked
	 */
	public Optional<String> known(Path path) throws IOException {
		var all = new Object() {
			boolean known = true;
		};
		String hash = ContentHash.of(path, file -> {
			Optional<String> known = all.known ? knownOfFile(file) : Optional.empty();
			all.known = known.isPresent();
			return known.orElse(ContentHash.PREFIX);
		});
		return all.known ? Optional.of(hash) : Optional.empty();
	}

	/** @return whether there was a hash of it once, or of a file in it, whatever was done to it since */
	public boolean knew(Path path) {
		String key = key(path);
		return entries().containsKey(key) || entries().keySet().stream().anyMatch(known -> known.startsWith(key + "/"));
	}

	private Optional<String> knownOfFile(Path file) throws IOException {
		Entry entry = entries().get(key(file));
		return entry != null && entry.stamp().equals(FileStamp.of(file)) ? Optional.of(entry.hash()) : Optional.empty();
	}

	private String take(Path file, Progress progress) throws IOException {
		FileStamp before = FileStamp.of(file);
		boolean settled = before.isSettled(System.currentTimeMillis());
		String hash = ContentHash.of(file, progress);
		// A file that is being written has a hash, but none to rely on later.
		if (settled && before.equals(FileStamp.of(file))) {
			remember(key(file), new Entry(before, hash));
		}
		return hash;
	}

	private void remember(String path, Entry entry) {
		String line = entry.line(path);
		if (LINE.matcher(line.substring(0, line.length() - 1)).matches()) {
			entries().put(path, entry);
			append(line);
		}
	}

	private synchronized void append(String line) {
		try {
			Files.createDirectories(cache.toAbsolutePath().getParent());
			Files.writeString(cache, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			// Where nothing can be written, hashes are taken again the next time.
		}
	}

	private String key(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		Path below = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
		return below.toString().replace('\\', '/');
	}

	private synchronized Map<String, Entry> entries() {
		Map<String, Entry> present = entries;
		if (present == null) {
			present = read();
			entries = present;
		}
		return present;
	}

	/** A line that does not say what it should is passed over; the last one for a path counts. */
	private Map<String, Entry> read() {
		var found = new ConcurrentHashMap<String, Entry>();
		var lines = new Object() {
			int read;
		};
		try (Stream<String> all = Files.exists(cache) ? Files.lines(cache, StandardCharsets.UTF_8) : Stream.of()) {
			all.forEach(line -> {
				lines.read++;
				put(found, LINE.matcher(line));
			});
			if (lines.read > found.size() + STALE_LINES) {
				rewrite(found);
			}
		} catch (IOException | UncheckedIOException e) {
			// A cache that cannot be read is none.
		}
		return found;
	}

	private static void put(Map<String, Entry> found, Matcher line) {
		if (line.matches()) {
			try {
				var stamp = new FileStamp(Long.parseLong(line.group(2)), Long.parseLong(line.group(3)), Long.parseLong(line.group(4)),
						line.group(5));
				found.put(line.group(6), new Entry(stamp, line.group(1)));
			} catch (NumberFormatException e) {
				// nineteen digits may be too many
			}
		}
	}

	private void rewrite(Map<String, Entry> found) throws IOException {
		List<String> lines = found.entrySet().stream().map(entry -> entry.getValue().line(entry.getKey())).toList();
		AtomicFiles.write(cache, out -> {
			for (String line : lines) {
				out.write(line.getBytes(StandardCharsets.UTF_8));
			}
		});
	}
}
