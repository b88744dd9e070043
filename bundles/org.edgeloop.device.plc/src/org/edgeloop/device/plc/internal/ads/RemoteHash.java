package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.ads.AdsFiles;

/** SHA-256 of files on a controller, which have to be read for it: ADS has no service that hashes. */
final class RemoteHash {

	private RemoteHash() {
	}

	/** @return 64 hexadecimal digits */
	static String of(AdsFiles files, String path, Progress progress) throws IOException {
		return of(files, path, Long.MAX_VALUE, progress);
	}

	/**
	 * @param most how many bytes are worth reading: a file that has more is another one
	 * @return 64 hexadecimal digits, of no file at all if it has more
	 */
	static String of(AdsFiles files, String path, long most, Progress progress) throws IOException {
		MessageDigest digest = sha256();
		return files.read(path, new DigestOutputStream(OutputStream.nullOutputStream(), digest), most, progress) > most ? "" : digits(digest);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	static String digits(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}
}
