package org.edgeloop.experiment.ui.internal.stores;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.ui.Problems;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Keeps the stores that the user added between sessions: addresses and names, never what proves who one is. */
public final class AddedStores {

	private static final String PLUGIN = "org.edgeloop.experiment.ui";
	private static final String NODE = "stores";
	private static final String URI = "uri";
	private static final String NAME = "name";

	private AddedStores() {
	}

	public static List<TrackedStore> load() {
		Preferences node = InstanceScope.INSTANCE.getNode(PLUGIN).node(NODE);
		var stores = new ArrayList<TrackedStore>();
		for (int i = 0; !node.node(String.valueOf(i)).get(URI, "").isEmpty(); i++) {
			Preferences entry = node.node(String.valueOf(i));
			try {
				stores.add(new TrackedStore(TrackingUri.parse(entry.get(URI, ""), Path.of("")), entry.get(NAME, ""), true));
			} catch (ProblemException e) {
				Problems.log("A store that was added before is left out.", e);
			}
		}
		return stores;
	}

	public static void save(List<TrackedStore> stores) {
		try {
			Preferences root = InstanceScope.INSTANCE.getNode(PLUGIN);
			root.node(NODE).removeNode();
			for (int i = 0; i < stores.size(); i++) {
				Preferences entry = root.node(NODE).node(String.valueOf(i));
				entry.put(URI, stores.get(i).uri().toString());
				entry.put(NAME, stores.get(i).name());
			}
			root.flush();
		} catch (BackingStoreException e) {
			Problems.log("The list of stores could not be kept.", e);
		}
	}
}
