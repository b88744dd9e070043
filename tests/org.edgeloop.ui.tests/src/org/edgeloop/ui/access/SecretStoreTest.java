package org.edgeloop.ui.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the secure storage itself, in a file of its own. */
class SecretStoreTest {

	private static final String SECRET = "correct horse battery staple";

	@TempDir
	Path folder;

	private Path file() {
		return folder.resolve("secure_storage");
	}

	/** @return the storage; skips where the platform does not run */
	private ISecurePreferences storage() {
		Map<Object, Object> options = new HashMap<>();
		options.put(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec("master".toCharArray()));
		options.put(IProviderHints.PROMPT_USER, false);
		Optional<ISecurePreferences> opened;
		try {
			opened = Optional.ofNullable(SecurePreferencesFactory.open(file().toUri().toURL(), options));
		} catch (Exception | LinkageError e) {
			opened = Optional.empty();
		}
		Assumptions.assumeTrue(opened.isPresent(), "skipped: the secure storage needs the platform");
		return opened.get();
	}

	@Test
	void keepsThemEncryptedForTheNextSession() throws Exception {
		ISecurePreferences storage = storage();
		new SecretStore("devices", () -> Optional.of(storage)).keep("bench/3", "password", SECRET.toCharArray());
		assertFalse(Files.readString(file()).contains(SECRET));
		var next = new SecretStore("devices", () -> Optional.of(storage));
		assertTrue(next.isKnown("bench/3", "password"));
		assertFalse(next.isKnown("bench/3", "passphrase"));
		assertFalse(next.isKnown("bench", "password"));
		assertArrayEquals(SECRET.toCharArray(), next.find("bench/3", "password").orElseThrow());
		next.forget("bench/3", "password");
		assertTrue(new SecretStore("devices", () -> Optional.of(storage)).find("bench/3", "password").isEmpty());
	}

	@Test
	void holdsThemForTheSessionWhereNothingKeepsThem() throws Exception {
		var store = new SecretStore("devices", Optional::empty);
		assertThrows(ProblemException.class, () -> store.keep("bench", "password", SECRET.toCharArray()));
		assertArrayEquals(SECRET.toCharArray(), store.find("bench", "password").orElseThrow());
		store.forget("bench", "password");
		assertTrue(store.find("bench", "password").isEmpty());
	}

	@Test
	void whatIsRememberedIsNotKept() throws Exception {
		ISecurePreferences storage = storage();
		new SecretStore("devices", () -> Optional.of(storage)).remember("bench", "password", SECRET.toCharArray());
		assertTrue(new SecretStore("devices", () -> Optional.of(storage)).find("bench", "password").isEmpty());
	}
}
