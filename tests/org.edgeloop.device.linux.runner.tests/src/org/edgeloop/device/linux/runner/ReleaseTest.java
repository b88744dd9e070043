package org.edgeloop.device.linux.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a runner runs and what it refuses. */
class ReleaseTest {

	/** Of the file's content {@code abc}; FIPS 180-4, appendix of examples. */
	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@TempDir
	private Path folder;
	private Path release;
	private Path runtime;
	private Path trusted;
	private KeyPair key;

	@BeforeEach
	void make() throws Exception {
		release = Files.createDirectories(folder.resolve("release"));
		runtime = Files.createDirectories(folder.resolve("runtime"));
		trusted = folder.resolve("trusted.pub");
		key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		Files.writeString(trusted, "no key\n" + Base64.getEncoder().encodeToString(key.getPublic().getEncoded()) + "\n");
		Files.createDirectories(release.resolve("model"));
		Files.writeString(release.resolve("model/m.onnx"), "abc");
		Files.writeString(release.resolve("SHA256SUMS"), "");
		Files.writeString(runtime.resolve("runner.jar"), "abc");
		sign("model/m.onnx");
	}

	private void sign(String path) throws Exception {
		String manifest = """
				{"id":"r1","model":"model/m.onnx","modelSha256":"%1$s","files":[{"path":"%2$s","sha256":"%1$s"}],\
				"runtimeFiles":[{"path":"runner.jar","sha256":"%1$s"}]}""".formatted(ABC, path);
		Files.writeString(release.resolve("manifest.json"), manifest);
		Signature signature = Signature.getInstance("Ed25519");
		signature.initSign(key.getPrivate());
		signature.update(manifest.getBytes(StandardCharsets.UTF_8));
		Files.writeString(release.resolve("manifest.sig"), Base64.getEncoder().encodeToString(signature.sign()) + "\n");
	}

	private String refusal() {
		return assertThrows(RefusedException.class, () -> Release.verified(release, runtime, trusted)).getMessage();
	}

	@Test
	void takesWhatWasSigned() throws Exception {
		Release verified = Release.verified(release, runtime, trusted);
		assertEquals("r1", verified.id());
		assertEquals(release.resolve("model/m.onnx"), verified.model());
		assertEquals(ABC, verified.modelSha256());
	}

	@Test
	void refusesFilesThatChanged() throws Exception {
		Files.writeString(release.resolve("model/m.onnx"), "abd");
		assertEquals("the file model/m.onnx is not the one that was signed", refusal());
		Files.delete(release.resolve("model/m.onnx"));
		assertEquals("the file model/m.onnx is missing", refusal());
	}

	@Test
	void refusesARunnerThatChanged() throws Exception {
		Files.writeString(runtime.resolve("runner.jar"), "abd");
		assertEquals("the file runner.jar is not the one that was signed", refusal());
	}

	@Test
	void refusesFilesThatCameLater() throws Exception {
		Files.writeString(release.resolve("model/weights.bin"), "abc");
		assertEquals("the file model/weights.bin was not signed", refusal());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../outside", "/etc/hostname", "model/link" })
	void refusesFilesOutside(String path) throws Exception {
		Files.writeString(folder.resolve("outside"), "abc");
		Files.createSymbolicLink(release.resolve("model/link"), folder.resolve("outside"));
		sign(path);
		assertEquals("the file " + path + " is missing", refusal());
	}

	@Test
	void refusesManifestsThatNobodyTrustedSigned() throws Exception {
		Path manifest = release.resolve("manifest.json");
		Files.writeString(manifest, Files.readString(manifest).replace("r1", "r2"));
		assertEquals("the manifest is not signed by a key that this board trusts", refusal());
		key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		sign("model/m.onnx");
		assertEquals("the manifest is not signed by a key that this board trusts", refusal());
		Files.writeString(release.resolve("manifest.sig"), "no signature");
		assertEquals("the manifest is not signed by a key that this board trusts", refusal());
		Files.delete(release.resolve("manifest.sig"));
		assertEquals("the release has no manifest.sig", refusal());
	}
}
