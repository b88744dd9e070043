package org.edgeloop.device.linux.runner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A release whose manifest was signed by a key that the board trusts, and whose files are those that the manifest names.
 *
 * <p>This finds files that were damaged, exchanged, added or taken away since the release was signed. It cannot keep out somebody who may
 * write what the board trusts, or this program, or the files in the moment between this check and their use.
 */
final class Release {

	/** What lies in a release besides the files that its manifest names. */
	private static final Set<String> UNNAMED = Set.of("manifest.json", "manifest.sig", "SHA256SUMS");

	private static final int MOST_MANIFEST = 1 << 20;

	private final Path folder;
	private final JsonNode manifest;

	private Release(Path folder, JsonNode manifest) {
		this.folder = folder;
		this.manifest = manifest;
	}

	/**
	 * @param runtime the folder with the files of this program
	 * @param trusted a file with public Ed25519 keys (X.509, Base64), one a line
	 * @throws RefusedException if the signature or a file does not hold
	 */
	static Release verified(Path folder, Path runtime, Path trusted) throws IOException, RefusedException {
		byte[] text = small(folder.resolve("manifest.json"));
		String signature = new String(small(folder.resolve("manifest.sig")), StandardCharsets.US_ASCII).strip();
		if (!isSigned(text, signature, Files.readAllLines(trusted))) {
			throw new RefusedException("the manifest is not signed by a key that this board trusts");
		}
		JsonNode manifest = new ObjectMapper().readTree(text);
		Set<String> named = checkFiles(folder, manifest.path("files"));
		checkFiles(runtime, manifest.path("runtimeFiles"));
		checkNothingElse(folder, named);
		return new Release(folder, manifest);
	}

	private static byte[] small(Path file) throws IOException, RefusedException {
		if (!Files.isRegularFile(file)) {
			throw new RefusedException("the release has no " + file.getFileName());
		}
		if (Files.size(file) > MOST_MANIFEST) {
			throw new RefusedException("the release's " + file.getFileName() + " is too long");
		}
		return Files.readAllBytes(file);
	}

	private static boolean isSigned(byte[] text, String signature, List<String> keys) {
		for (String key : keys) {
			try {
				PublicKey known = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.strip())));
				Signature check = Signature.getInstance("Ed25519");
				check.initVerify(known);
				check.update(text);
				if (check.verify(Base64.getDecoder().decode(signature))) {
					return true;
				}
			} catch (GeneralSecurityException | IllegalArgumentException e) {
				// a line that is no key, or a signature of another form: the next key may do
			}
		}
		return false;
	}

	private static Set<String> checkFiles(Path folder, JsonNode files) throws IOException, RefusedException {
		Set<String> named = new TreeSet<>();
		Path home = folder.toRealPath();
		for (JsonNode file : files) {
			String path = file.path("path").asText();
			Path place = home.resolve(path).normalize();
			if (!place.startsWith(home) || !Files.isRegularFile(place) || !place.toRealPath().startsWith(home)) {
				throw new RefusedException("the file " + path + " is missing");
			}
			if (!sha256(place).equals(file.path("sha256").asText())) {
				throw new RefusedException("the file " + path + " is not the one that was signed");
			}
			named.add(home.relativize(place).toString());
		}
		return named;
	}

	private static void checkNothingElse(Path folder, Set<String> named) throws IOException, RefusedException {
		Path home = folder.toRealPath();
		try (Stream<Path> all = Files.walk(home)) {
			for (Path path : (Iterable<Path>) all::iterator) {
				String name = home.relativize(path).toString();
				if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !named.contains(name) && !UNNAMED.contains(name)) {
					throw new RefusedException("the file " + name + " was not signed");
				}
			}
		}
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	String id() {
		return manifest.path("id").asText();
	}

	/** @return the model's name in the release */
	String modelName() {
		return manifest.path("model").asText();
	}

	String modelSha256() {
		return manifest.path("modelSha256").asText();
	}

	Path model() {
		return folder.resolve(modelName());
	}

	/** @return the case that a healthy runner gets right */
	Path healthCase() {
		return folder.resolve("health.json");
	}
}
