package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.StoreSource;

/** The stores of a comparison by the names that it gives them, each opened when it is first asked for. May be used from any thread. */
public final class ComparisonStores {

	private final Map<String, String> uris = new HashMap<>();
	private final Map<String, TrackingStore> stores = new HashMap<>();
	private final Path folder;
	private final StoreOpener opener;

	/**
	 * @param folder that of the comparison's file, from which the addresses go
	 * @param opener keeps the stores, and closes them when nobody needs them any more
	 */
	public ComparisonStores(RunsSpec spec, Path folder, StoreOpener opener) {
		this.folder = folder;
		this.opener = opener;
		for (StoreSource store : spec.getStores()) {
			uris.putIfAbsent(store.getName(), store.getUri());
		}
	}

	/** @throws ProblemException if the comparison names no such store, or an address that is none */
	public synchronized TrackingStore store(String name) throws IOException {
		if (stores.containsKey(name)) {
			return stores.get(name);
		}
		TrackingStore opened = opener.open(uri(name));
		stores.put(name, opened);
		return opened;
	}

	/** @throws ProblemException if the comparison names no such store, or an address that is none */
	public TrackingUri uri(String name) throws ProblemException {
		if (!uris.containsKey(name)) {
			throw new ProblemException(Problem.error("the comparison names no store " + (name.isEmpty() ? "without a name" : "\"" + name + "\""),
					"\"stores\"", "add the store on the page Source"));
		}
		return SpecStores.resolve(folder, uris.get(name));
	}
}
