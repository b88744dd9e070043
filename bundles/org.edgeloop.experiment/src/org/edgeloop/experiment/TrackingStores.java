package org.edgeloop.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.internal.file.FileStore;
import org.edgeloop.experiment.internal.file.Origin;
import org.edgeloop.experiment.internal.rest.RestStore;
import org.edgeloop.experiment.internal.sqlite.SqliteStore;

/** Opens stores, whatever holds them. */
public final class TrackingStores {

	private TrackingStores() {
	}

	/**
	 * @param uri where it is
	 * @param credentials for a server; others ask for none
	 * @param cache a folder for copies of artifacts; may be deleted at any time, need not exist
	 * @throws ProblemException if there is no such store, or it is of a kind that cannot be read
	 */
	public static TrackingStore open(TrackingUri uri, Credentials credentials, Path cache) throws IOException {
		return switch (uri) {
		case TrackingUri.Files files -> new FileStore(files, Origin.SYSTEM);
		case TrackingUri.Sqlite sqlite -> new SqliteStore(sqlite);
		case TrackingUri.Server server -> new RestStore(server, credentials, cache);
		};
	}

	/** Opens a store to log to: as {@link #open}, but a folder that does not exist becomes an empty store. */
	public static TrackingStore openOrCreate(TrackingUri uri, Credentials credentials, Path cache) throws IOException {
		return uri instanceof TrackingUri.Files files ? FileStore.openOrCreate(files, Origin.SYSTEM) : open(uri, credentials, cache);
	}

	/**
	 * Opens or makes a store in a folder in which the same changes leave the same bytes, wherever the folder lies, as examples and tests
	 * need it.
	 *
	 * @param clock what time it is
	 * @param identifiers what the identifiers of experiments and runs are made of
	 */
	public static TrackingStore reproducible(TrackingUri.Files folder, InstantSource clock, RandomGenerator identifiers)
			throws IOException {
		return FileStore.openOrCreate(folder, new Origin(clock, identifiers, true));
	}
}
