package org.edgeloop.dvc.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataHash;

/**
 * Takes the hashes that DVC names content by: MD5 (RFC 1321) of the bytes, or of the bytes with line ends made one kind, as DVC did
 * before 3.0. May be used from any thread.
 */
public final class FileHasher {

	/** DVC looks at every so many bytes anew whether they are text, so that this is a part of what the older hash means. */
	private static final int CHUNK = 1 << 20;

	/** Clearing a new one for each of a hundred thousand small files would take longer than hashing them. */
	private static final ThreadLocal<byte[]> CHUNKS = ThreadLocal.withInitial(() -> new byte[CHUNK]);

	private static final int DIGITS = 32;

	private FileHasher() {
	}

	/** @return whether a text can be the hash of a file: 32 lower-case hexadecimal digits */
	public static boolean isHash(String text) {
		return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
	}

	/** @return 32 lower-case hexadecimal digits */
	public static String md5(byte[] content) {
		return digits(newMd5().digest(content));
	}

	/**
	 * @param algorithm {@link DataHash#MD5} or {@link DataHash.DOS2UNIX}
	 * @param progress is told the bytes read; {@link Progress#begin} is the caller's
	 * @return the hash of a file's content, 32 lower-case hexadecimal digits
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	public static String hash(Path file, String algorithm, Progress progress) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return hash(in, algorithm, progress);
		}
	}

	/** As {@link #hash(Path, String, Progress)}, of all that a stream still has. */
	public static String hash(InputStream in, String algorithm, Progress progress) throws IOException {
		boolean unixLines = DataHash.DOS2UNIX.equals(algorithm);
		MessageDigest digest = newMd5();
		byte[] chunk = CHUNKS.get();
		for (int read = in.readNBytes(chunk, 0, CHUNK); read > 0; read = in.readNBytes(chunk, 0, CHUNK)) {
			progress.checkCancelled();
			digest.update(chunk, 0, unixLines ? TextChunk.unixLines(chunk, read) : read);
			progress.worked(read);
		}
		return digits(digest.digest());
	}

	static MessageDigest newMd5() {
		try {
			return MessageDigest.getInstance("MD5");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has MD5", e);
		}
	}

	static String digits(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}
}
