package org.edgeloop.experiment;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.internal.file.FileStore;
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
		case TrackingUri.Files files -> new FileStore(files);
		case TrackingUri.Sqlite sqlite -> new SqliteStore(sqlite);
		case TrackingUri.Server server -> new RestStore(server, credentials, cache);
		};
	}
}
