package org.edgeloop.ui.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Keeps secrets of devices, remotes and the like: encrypted in the secure storage where the user wants that, otherwise in memory until the workbench
 * ends. May ask the user for the storage's password, so it is never called in the user interface thread.
 */
public final class SecretStore {

	private static final String NODE = "/org.edgeloop/";

	/** Which secret of whom. */
	private record Place(String owner, String key) {
	}

	private final String category;
	private final Supplier<Optional<ISecurePreferences>> storage;
	private final Map<Place, char[]> known = new ConcurrentHashMap<>();

	/**
	 * @param category of the owners of the secrets, such as {@code devices}: their names are unlike each other only within it
	 * @param storage asked whenever it is needed; empty where this machine has none
	 */
	public SecretStore(String category, Supplier<Optional<ISecurePreferences>> storage) {
		this.category = category;
		this.storage = storage;
	}

	private String node(Place place) {
		return NODE + category + '/' + EncodingUtils.encodeSlashes(place.owner());
	}

	/**
	 * @return a copy that the caller wipes; empty if none is known
	 * @throws ProblemException if one is kept but cannot be read, because the storage's password is missing or wrong
	 */
	public Optional<char[]> find(String owner, String key) throws IOException {
		var place = new Place(owner, key);
		char[] inMemory = known.get(place);
		if (inMemory != null) {
			return Optional.of(inMemory.clone());
		}
		Optional<ISecurePreferences> root = storage.get().filter(present -> present.nodeExists(node(place)));
		if (root.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(root.get().node(node(place)).get(key, null)).map(String::toCharArray);
		} catch (StorageException e) {
			throw new ProblemException(Problem.error("What device " + owner + " asks for could not be read from the secure storage", key,
					"try again to be asked for the storage's password, or enter the secret anew"), e);
		}
	}

	/** @return whether one is known or kept; asks nobody */
	public boolean isKnown(String owner, String key) {
		var place = new Place(owner, key);
		return known.containsKey(place) || isKept(place);
	}

	private boolean isKept(Place place) {
		return storage.get().filter(root -> root.nodeExists(node(place)))
				.filter(root -> List.of(root.node(node(place)).keys()).contains(place.key())).isPresent();
	}

	/** Remembers a copy until the workbench ends. */
	public void remember(String owner, String key, char[] secret) {
		known.put(new Place(owner, key), secret.clone());
	}

	/**
	 * Remembers a copy for ever, encrypted.
	 *
	 * @throws ProblemException if the storage refused; it is remembered until the workbench ends all the same
	 */
	public void keep(String owner, String key, char[] secret) throws IOException {
		remember(owner, key, secret);
		var place = new Place(owner, key);
		ISecurePreferences root = storage.get().orElseThrow(() -> new ProblemException(notKept(owner)));
		try {
			root.node(node(place)).put(key, new String(secret), true);
			root.flush();
		} catch (StorageException e) {
			throw new ProblemException(notKept(owner), e);
		}
	}

	private static Problem notKept(String owner) {
		return Problem.warning("The secret could not be put into the secure storage", owner,
				"it holds until Edgeloop is closed; give the storage a password to keep it");
	}

	/** Forgets one, in memory and in the storage. */
	public void forget(String owner, String key) throws IOException {
		var place = new Place(owner, key);
		known.remove(place);
		if (isKept(place)) {
			ISecurePreferences root = storage.get().orElseThrow();
			root.node(node(place)).remove(key);
			root.flush();
		}
	}
}
