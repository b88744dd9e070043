package org.edgeloop.versioning.internal.remote;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;
import org.edgeloop.versioning.internal.OwnWork;

/** A remote in a folder of this machine: there is no server, and this process writes there, too. */
final class Neighbour {

	private Neighbour() {
	}

	/** Does something that writes to a remote, marked there as this process' work if it is a neighbour. */
	static <T> T work(Repository repository, String remote, Talk<T> task) throws IOException, GitAPIException {
		@Nullable
		File folder = folder(repository, remote);
		if (folder == null) {
			return task.run();
		}
		try (Repository there = FileKey.exact(folder, FS.DETECTED).open(true); OwnWork _ = OwnWork.begin(there)) {
			return task.run();
		}
	}

	private static @Nullable File folder(Repository repository, String remote) throws IOException {
		try {
			var settings = new RemoteConfig(repository.getConfig(), remote);
			URIish address = settings.getURIs().isEmpty() ? new URIish(remote) : settings.getURIs().getFirst();
			return address.isRemote() ? null : FileKey.resolve(new File(address.getPath()), FS.DETECTED);
		} catch (URISyntaxException e) {
			// whoever connects says so
			return null;
		}
	}
}
