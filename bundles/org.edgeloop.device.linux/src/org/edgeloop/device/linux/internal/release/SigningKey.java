package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** This user's Ed25519 key (RFC 8032) for releases: two lines of Base64, the private key as PKCS #8 and the public one as X.509. */
final class SigningKey {

	private static final String ALGORITHM = "Ed25519";

	private final PrivateKey key;
	private final String publicLine;

	private SigningKey(PrivateKey key, String publicLine) {
		this.key = key;
		this.publicLine = publicLine;
	}

	/**
	 * Reads the key, or makes it the first time, readable by this user alone.
	 *
	 * @param userFolder made when needed
	 */
	static SigningKey of(Path userFolder) throws IOException {
		Path file = userFolder.resolve("release-signing.key");
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			List<String> lines = Files.readAllLines(file);
			if (lines.size() != 2) {
				throw damaged(file, null);
			}
			byte[] secret = Base64.getDecoder().decode(lines.getFirst());
			return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)), lines.getLast());
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw damaged(file, e);
		}
	}

	private static ProblemException damaged(Path file, @Nullable Exception cause) {
		return new ProblemException(Problem.error("The key that signs releases is damaged", file.toString(),
				"bring it back from a backup; a new key, made when the file is gone, is refused by the boards that trust this one"), cause);
	}

	private static void make(Path file) throws IOException, GeneralSecurityException {
		KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
		String text = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n"
				+ Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n";
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path written = Files.createTempFile(file.toAbsolutePath().getParent(), ".release-signing", ".tmp");
		try {
			if (Files.getFileStore(written).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
			}
			Files.writeString(written, text, StandardOpenOption.SYNC);
			Files.move(written, file);
		} catch (FileAlreadyExistsException e) {
			// another process of this user has just made it
		} finally {
			Files.deleteIfExists(written);
		}
	}

	/** @return the public key as a line of what a board trusts */
	String publicLine() {
		return publicLine;
	}

	/** @return Base64 */
	String sign(byte[] text) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(key);
			signature.update(text);
			return Base64.getEncoder().encodeToString(signature.sign());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
		}
	}
}
