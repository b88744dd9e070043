package org.edgeloop.experiment.ui.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
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
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the secure storage itself, in a file of its own. */
class StoreCredentialsTest {

	private static final TrackingUri SERVER = new TrackingUri.Server(URI.create("https://mlflow.example/team"));
	private static final String SECRET = "correct horse battery staple";

	@TempDir
	Path folder;

	private Path file() {
		return folder.resolve("secure_storage");
	}

	/** @return the storage read from its file, or nothing where the platform does not run */
	private Optional<ISecurePreferences> storage(String password) {
		Map<Object, Object> options = new HashMap<>();
		options.put(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(password.toCharArray()));
		options.put(IProviderHints.PROMPT_USER, false);
		try {
			return Optional.ofNullable(SecurePreferencesFactory.open(file().toUri().toURL(), options));
		} catch (Exception | LinkageError e) {
			return Optional.empty();
		}
	}

	private ISecurePreferences storageOrSkip() {
		Optional<ISecurePreferences> storage = storage("master");
		Assumptions.assumeTrue(storage.isPresent(), "skipped: the secure storage needs the platform");
		return storage.get();
	}

	@Test
	void keepsThemEncryptedAndReadsThemInTheNextSession() throws Exception {
		ISecurePreferences storage = storageOrSkip();
		new StoreCredentials(() -> Optional.of(storage)).keep(SERVER, new Credentials.Basic("anna", SECRET));
		String text = Files.readString(file());
		assertFalse(text.contains(SECRET), "the password is not there to be read");
		assertFalse(text.contains("=anna"), "nor the user");
		assertEquals(new Credentials.Basic("anna", SECRET), new StoreCredentials(() -> Optional.of(storage)).of(SERVER));
	}

	@Test
	void aTokenTakesThePlaceOfAPassword() throws Exception {
		ISecurePreferences storage = storageOrSkip();
		var credentials = new StoreCredentials(() -> Optional.of(storage));
		credentials.keep(SERVER, new Credentials.Basic("anna", SECRET));
		credentials.keep(SERVER, new Credentials.Token("t0ken"));
		assertEquals(new Credentials.Token("t0ken"), new StoreCredentials(() -> Optional.of(storage)).of(SERVER));
		credentials.forget(SERVER);
		assertEquals(new Credentials.Anonymous(), new StoreCredentials(() -> Optional.of(storage)).of(SERVER));
	}

	@Test
	void holdThemForTheSessionWhereNothingKeepsThem() throws Exception {
		var credentials = new StoreCredentials(Optional::empty);
		assertThrows(ProblemException.class, () -> credentials.keep(SERVER, new Credentials.Token("t0ken")));
		assertEquals(new Credentials.Token("t0ken"), credentials.of(SERVER));
		assertEquals(new Credentials.Anonymous(), credentials.of(new TrackingUri.Server(URI.create("https://other.example"))));
	}

	@Test
	void noneAreNoProblemWithoutAStorage() throws Exception {
		var credentials = new StoreCredentials(Optional::empty);
		credentials.keep(SERVER, new Credentials.Anonymous());
		assertEquals(new Credentials.Anonymous(), credentials.of(SERVER));
	}
}
