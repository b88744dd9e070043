package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Says which version of a small file one looked at. */
public final class ContentHash {

	/** Stands for a file that is not there. */
	public static final String ABSENT = "absent";

	private ContentHash() {
	}

	/** @return {@code sha256:} and the digest in hexadecimal */
	public static String of(byte[] bytes) {
		try {
			return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/** @return the hash of the file's present content, or {@link #ABSENT} */
	public static String of(Path file) throws IOException {
		return Files.exists(file) ? of(Files.readAllBytes(file)) : ABSENT;
	}
}
