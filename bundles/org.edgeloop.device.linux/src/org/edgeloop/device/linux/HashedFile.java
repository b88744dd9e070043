package org.edgeloop.device.linux;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** A file of this machine that is read once, from its beginning, and hashed meanwhile. */
final class HashedFile implements Closeable {

	private final Path file;
	private final long size;
	private final InputStream in;
	private final MessageDigest hash;

	private HashedFile(Path file, long size, InputStream in) {
		this.file = file;
		this.size = size;
		this.in = in;
		hash = sha256();
	}

	static HashedFile open(Path file) throws ProblemException {
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error(Files.exists(file) ? "This is no file" : "There is no such file", file.toString(), "choose a file"));
		}
		try {
			return new HashedFile(file, Files.size(file), Files.newInputStream(file));
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/** @return bytes, as it was opened */
	long size() {
		return size;
	}

	/** Reads as many bytes as are asked for. */
	void read(byte[] into, int length) throws ProblemException {
		try {
			if (in.readNBytes(into, 0, length) < length) {
				throw new EOFException("it has become shorter");
			}
		} catch (IOException e) {
			throw unreadable(file, e);
		}
		hash.update(into, 0, length);
	}

	/** @return the SHA-256 of what was read so far */
	String sha256SoFar() {
		try {
			return HexFormat.of().formatHex(((MessageDigest) hash.clone()).digest());
		} catch (CloneNotSupportedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static ProblemException unreadable(Path file, IOException e) {
		return new ProblemException(Problem.error("The file cannot be read: " + IoCause.inWords(e), file.toString(), "check the file and its permissions"), e);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
