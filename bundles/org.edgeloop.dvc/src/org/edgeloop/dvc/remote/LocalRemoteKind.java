package org.edgeloop.dvc.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.dvc.internal.remote.LocalRemote;
import org.edgeloop.dvc.internal.remote.RemoteOptions;

/** Remotes in folders of this machine, or of servers that are mounted here. */
public final class LocalRemoteKind implements RemoteKind {

	private static final int USUAL_JOBS = Math.max(2, Runtime.getRuntime().availableProcessors());

	@Override
	public Set<String> schemes() {
		return Set.of(Remotes.LOCAL);
	}

	@Override
	public Remote open(RemoteSettings settings, RemoteAccess access, Progress progress) throws ProblemException {
		var options = new RemoteOptions(settings);
		return new LocalRemote(folder(settings.url(), options), options.jobs(USUAL_JOBS));
	}

	private static Path folder(String url, RemoteOptions options) throws ProblemException {
		try {
			Path folder = url.startsWith(Remotes.LOCAL + "://") ? Path.of(new URI(url)) : Path.of(url);
			if (folder.isAbsolute()) {
				return folder.normalize();
			}
		} catch (URISyntaxException | IllegalArgumentException e) {
			// said below
		}
		throw options.badUrl("write the path of a folder");
	}
}
