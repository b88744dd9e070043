package org.edgeloop.experiment.ui.stores;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.ui.internal.stores.AddedStores;
import org.edgeloop.experiment.ui.internal.stores.ProjectStores;
import org.edgeloop.ui.Problems;
import org.osgi.framework.FrameworkUtil;

/** The session that all views and editors of the running workbench share, and where credentials and copies of artifacts are kept. */
public final class Tracking {

	private static final class Shared {
		private static final StoreCredentials CREDENTIALS = new StoreCredentials(
				() -> Optional.ofNullable(SecurePreferencesFactory.getDefault()));
		private static final TrackingSession SESSION = start();
	}

	private Tracking() {
	}

	public static TrackingSession session() {
		return Shared.SESSION;
	}

	public static StoreCredentials credentials() {
		return Shared.CREDENTIALS;
	}

	/** @return where copies of artifacts are kept; may be deleted while the workbench is closed */
	public static Path cache() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(Tracking.class)).append("artifacts").toPath();
	}

	private static TrackingSession start() {
		var session = new TrackingSession(Tracking::open,
				e -> Problems.log("A tracking store could not be closed.", e));
		session.setAddedStores(AddedStores.load());
		session.setProjectStores(ProjectStores.find());
		var projects = new ProjectStores(() -> session.setProjectStores(ProjectStores.find()),
				folder -> session.contentChanged(session.store(new TrackingUri.Files(folder))));
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
		return session;
	}

	/** @return the store at an address, apart from the session's; to be closed. Background thread only */
	public static TrackingStore open(TrackingUri uri) throws IOException {
		return TrackingStores.open(uri, credentials(uri), cache());
	}

	/** Files and data bases on this machine ask for none, so the secure storage is left alone for them. */
	private static Credentials credentials(TrackingUri uri) throws IOException {
		return uri instanceof TrackingUri.Server ? credentials().of(uri) : new Credentials.Anonymous();
	}

	/**
	 * Adds a store to the list, or changes its name, and keeps what it asks for. Background thread only.
	 *
	 * @throws IOException if its credentials could not be kept; the store is added all the same
	 */
	public static void add(TrackedStore store, Credentials proof) throws IOException {
		IOException refused = null;
		if (store.isServer()) {
			try {
				credentials().keep(store.uri(), proof);
			} catch (IOException e) {
				refused = e;
			}
		}
		List<TrackedStore> stores = new ArrayList<>(session().addedStores());
		stores.remove(store);
		stores.add(store);
		AddedStores.save(stores);
		session().setAddedStores(stores);
		session().reopen(store);
		if (refused != null) {
			throw refused;
		}
	}

	/** Takes a store off the list and forgets its credentials; nothing of the store itself changes. Background thread only. */
	public static void remove(TrackedStore store) throws IOException {
		List<TrackedStore> stores = new ArrayList<>(session().addedStores());
		stores.remove(store);
		AddedStores.save(stores);
		session().setAddedStores(stores);
		if (store.isServer()) {
			credentials().forget(store.uri());
		}
	}
}
