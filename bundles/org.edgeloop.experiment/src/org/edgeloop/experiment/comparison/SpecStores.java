package org.edgeloop.experiment.comparison;

import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.TrackingUri;

/**
 * The stores that a comparison names. The address of a folder or data base goes from the folder of the comparison's file, so that a
 * project may be moved as a whole; a server's is as it is.
 */
public final class SpecStores {

	private SpecStores() {
	}

	/**
	 * @param folder that of the comparison
	 * @param uri as the comparison names it
	 * @throws ProblemException if it is no address of a store
	 */
	public static TrackingUri resolve(Path folder, String uri) throws ProblemException {
		return TrackingUri.parse(uri, folder.toAbsolutePath().normalize());
	}

	/**
	 * @param folder that of the comparison
	 * @return the address as a comparison in that folder names it
	 */
	public static String name(Path folder, TrackingUri uri) {
		return switch (uri) {
		case TrackingUri.Files files -> "file:" + relative(folder, files.folder());
		case TrackingUri.Sqlite sqlite -> "sqlite:" + relative(folder, sqlite.file());
		case TrackingUri.Server server -> server.toString();
		};
	}

	/** @return the path with '/' between the names; absolute where none leads from one to the other */
	private static String relative(Path folder, Path path) {
		Path from = folder.toAbsolutePath().normalize();
		Path to = path.toAbsolutePath().normalize();
		if (!from.getRoot().equals(to.getRoot())) {
			return to.toString().replace('\\', '/');
		}
		String relative = from.relativize(to).toString().replace('\\', '/');
		return relative.isEmpty() ? "." : relative;
	}
}
