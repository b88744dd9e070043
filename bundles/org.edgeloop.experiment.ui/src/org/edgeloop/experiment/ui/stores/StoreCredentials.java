package org.edgeloop.experiment.ui.stores;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingUri;

/**
 * Keeps what servers ask for in the secure storage, encrypted, and nowhere else. What the storage does not take is known until the
 * workbench ends. May ask the user for the storage's password, so it is never called in the user interface thread.
 */
public final class StoreCredentials {

	private static final String NODE = "/org.edgeloop/tracking/";
	private static final String USER = "user";
	private static final String PASSWORD = "password";
	private static final String TOKEN = "token";

	private final Supplier<Optional<ISecurePreferences>> storage;
	private final Map<TrackingUri, Credentials> known = new ConcurrentHashMap<>();

	/** @param storage asked whenever it is needed; empty where this machine has none */
	public StoreCredentials(Supplier<Optional<ISecurePreferences>> storage) {
		this.storage = storage;
	}

	/**
	 * @return what was kept for this store, {@link Credentials.Anonymous} if nothing was
	 * @throws ProblemException if something was kept but cannot be read, because the storage's password is missing or wrong
	 */
	public Credentials of(TrackingUri uri) throws IOException {
		Credentials present = known.get(uri);
		if (present == null) {
			present = read(uri);
			known.put(uri, present);
		}
		return present;
	}

	private Credentials read(TrackingUri uri) throws IOException {
		Optional<ISecurePreferences> kept = storage.get().filter(root -> root.nodeExists(node(uri)));
		if (kept.isEmpty()) {
			return new Credentials.Anonymous();
		}
		try {
			ISecurePreferences node = kept.get().node(node(uri));
			String token = node.get(TOKEN, null);
			return token != null ? new Credentials.Token(token) : new Credentials.Basic(node.get(USER, ""), node.get(PASSWORD, ""));
		} catch (StorageException e) {
			throw new ProblemException(Problem.error("The credentials of this store could not be read from the secure storage", uri.toString(),
					"refresh the store to be asked for the storage's password again, or enter the store's credentials anew"));
		}
	}

	/**
	 * Keeps credentials from now on; those of nobody are forgotten.
	 *
	 * @throws ProblemException if the storage refused; they are known until the workbench ends all the same
	 */
	public void keep(TrackingUri uri, Credentials credentials) throws IOException {
		known.put(uri, credentials);
		Optional<ISecurePreferences> root = storage.get();
		try {
			if (root.isPresent()) {
				write(root.get(), uri, credentials);
			}
		} catch (StorageException e) {
			throw new ProblemException(notKept(uri));
		}
		if (root.isEmpty() && !(credentials instanceof Credentials.Anonymous)) {
			throw new ProblemException(notKept(uri));
		}
	}

	private static Problem notKept(TrackingUri uri) {
		return Problem.warning("The credentials could not be put into the secure storage", uri.toString(),
				"they hold until Edgeloop is closed; enter them anew after that, and give the storage a password to keep them");
	}

	private static void write(ISecurePreferences root, TrackingUri uri, Credentials credentials) throws StorageException, IOException {
		if (root.nodeExists(node(uri))) {
			root.node(node(uri)).removeNode();
		}
		switch (credentials) {
		case Credentials.Anonymous _ -> { }
		case Credentials.Basic(String user, String password) -> {
			root.node(node(uri)).put(USER, user, true);
			root.node(node(uri)).put(PASSWORD, password, true);
		}
		case Credentials.Token(String token) -> root.node(node(uri)).put(TOKEN, token, true);
		}
		root.flush();
	}

	/** Forgets what was kept for a store. */
	public void forget(TrackingUri uri) throws IOException {
		keep(uri, new Credentials.Anonymous());
		known.remove(uri);
	}

	private static String node(TrackingUri uri) {
		return NODE + EncodingUtils.encodeSlashes(uri.toString());
	}
}
