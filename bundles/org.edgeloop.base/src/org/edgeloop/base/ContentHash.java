package org.edgeloop.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Names content by its SHA-256 (FIPS 180-4), written {@code sha256:} and 64 lower-case hexadecimal digits. The hash of a file is that
 * of its bytes, as {@code sha256sum} prints it. The hash of a folder is that of one entry for each file in it: the file's path from
 * the folder with '/' between the names, a zero byte, the 64 digits of the file's own hash, a line feed; UTF-8, in the order of the
 * paths. Hidden files, whose names begin with a dot, do not count.
 */
public final class ContentHash {

	/** What every hash begins with. */
	public static final String PREFIX = "sha256:";

	/** Gives the hash of a file: by reading it, or from what is known already. */
	@FunctionalInterface
	interface OfFile {
		String hash(Path file) throws IOException;
	}

	private static final int BUFFER = 1 << 18;

	private ContentHash() {
	}

	public static String of(byte[] content) {
		return written(sha256().digest(content));
	}

	/**
	 * Reads all of a file, or of a folder's files, in a few seconds a gigabyte; {@link ContentHashes} remembers the outcome.
	 *
	 * @param path a file or a folder
	 * @param progress is told the bytes read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	public static String of(Path path, Progress progress) throws IOException {
		return of(path, file -> ofFile(file, progress));
	}

	static String of(Path path, OfFile ofFile) throws IOException {
		if (!Files.isDirectory(path)) {
			return ofFile.hash(path);
		}
		MessageDigest digest = sha256();
		for (var file : files(path).entrySet()) {
			String digits = ofFile.hash(file.getValue()).substring(PREFIX.length());
			digest.update((file.getKey() + "\0" + digits + "\n").getBytes(StandardCharsets.UTF_8));
		}
		return written(digest.digest());
	}

	private static String ofFile(Path file, Progress progress) throws IOException {
		progress.begin("Hashing " + file.getFileName(), Files.size(file));
		MessageDigest digest = sha256();
		byte[] buffer = new byte[BUFFER];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				progress.checkCancelled();
				digest.update(buffer, 0, read);
				progress.worked(read);
			}
		}
		return written(digest.digest());
	}

	/** @return the folder's files by their paths in it */
	private static SortedMap<String, Path> files(Path folder) throws IOException {
		var files = new TreeMap<String, Path>();
		try (Stream<Path> all = Files.walk(folder)) {
			all.filter(Files::isRegularFile).forEach(file -> {
				Path below = folder.relativize(file);
				if (names(below).noneMatch(name -> name.startsWith("."))) {
					files.put(names(below).collect(Collectors.joining("/")), file);
				}
			});
		}
		return files;
	}

	private static Stream<String> names(Path path) {
		return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
	}

	private static String written(byte[] digest) {
		return PREFIX + HexFormat.of().formatHex(digest);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
