package org.edgeloop.device.ui.access;

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
 * Keeps the secrets of devices: encrypted in the secure storage where the user wants that, otherwise in memory until the workbench
 * ends. May ask the user for the storage's password, so it is never called in the user interface thread.
 */
public final class SecretStore {

	private static final String NODE = "/org.edgeloop/devices/";

	/** Which secret of which device. */
	private record Place(String device, String key) {

		private String node() {
			return NODE + EncodingUtils.encodeSlashes(device);
		}
	}

	private final Supplier<Optional<ISecurePreferences>> storage;
	private final Map<Place, char[]> known = new ConcurrentHashMap<>();

	/** @param storage asked whenever it is needed; empty where this machine has none */
	public SecretStore(Supplier<Optional<ISecurePreferences>> storage) {
		this.storage = storage;
	}

	/**
	 * @return a copy that the caller wipes; empty if none is known
	 * @throws ProblemException if one is kept but cannot be read, because the storage's password is missing or wrong
	 */
	public Optional<char[]> find(String device, String key) throws IOException {
		var place = new Place(device, key);
		char[] inMemory = known.get(place);
		if (inMemory != null) {
			return Optional.of(inMemory.clone());
		}
		Optional<ISecurePreferences> root = storage.get().filter(present -> present.nodeExists(place.node()));
		if (root.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(root.get().node(place.node()).get(key, null)).map(String::toCharArray);
		} catch (StorageException e) {
			throw new ProblemException(Problem.error("What device " + device + " asks for could not be read from the secure storage", key,
					"try again to be asked for the storage's password, or enter the secret anew"), e);
		}
	}

	/** @return whether one is known or kept; asks nobody */
	public boolean isKnown(String device, String key) {
		var place = new Place(device, key);
		return known.containsKey(place) || isKept(place);
	}

	private boolean isKept(Place place) {
		return storage.get().filter(root -> root.nodeExists(place.node()))
				.filter(root -> List.of(root.node(place.node()).keys()).contains(place.key())).isPresent();
	}

	/** Remembers a copy until the workbench ends. */
	public void remember(String device, String key, char[] secret) {
		known.put(new Place(device, key), secret.clone());
	}

	/**
	 * Remembers a copy for ever, encrypted.
	 *
	 * @throws ProblemException if the storage refused; it is remembered until the workbench ends all the same
	 */
	public void keep(String device, String key, char[] secret) throws IOException {
		remember(device, key, secret);
		var place = new Place(device, key);
		ISecurePreferences root = storage.get().orElseThrow(() -> new ProblemException(notKept(device)));
		try {
			root.node(place.node()).put(key, new String(secret), true);
			root.flush();
		} catch (StorageException e) {
			throw new ProblemException(notKept(device), e);
		}
	}

	private static Problem notKept(String device) {
		return Problem.warning("The secret could not be put into the secure storage", device,
				"it holds until Edgeloop is closed; give the storage a password to keep it");
	}

	/** Forgets one, in memory and in the storage. */
	public void forget(String device, String key) throws IOException {
		var place = new Place(device, key);
		known.remove(place);
		if (isKept(place)) {
			ISecurePreferences root = storage.get().orElseThrow();
			root.node(place.node()).remove(key);
			root.flush();
		}
	}
}
