package org.edgeloop.versioning.remote;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;

/** Lists the remotes of a repository. Looks, and changes nothing. */
public final class ListRemotesOperation {

	private final Path place;

	/** @param place a file or a folder in the repository */
	public ListRemotesOperation(Path place) {
		this.place = place;
	}

	/**
	 * @return sorted by name
	 * @throws ProblemException if there is no repository, or an address in its settings is none
	 */
	public List<GitRemote> run(Progress progress) throws ProblemException {
		progress.begin("Reading remotes", 1);
		return GitTask.run(place, this::read);
	}

	private List<GitRemote> read(Repository repository) throws ProblemException {
		var remotes = new ArrayList<GitRemote>();
		try {
			for (RemoteConfig remote : RemoteConfig.getAllRemoteConfigs(repository.getConfig())) {
				String fetch = remote.getURIs().isEmpty() ? "" : text(remote.getURIs().getFirst());
				String push = remote.getPushURIs().isEmpty() ? fetch : text(remote.getPushURIs().getFirst());
				remotes.add(new GitRemote(remote.getName(), fetch, push));
			}
		} catch (URISyntaxException e) {
			throw new ProblemException(Problem.error("the address of a remote is none: " + e.getInput(), place.toString(),
					"correct it with 'git remote set-url'"), e);
		}
		remotes.sort(Comparator.comparing(GitRemote::name));
		return remotes;
	}

	private static String text(URIish address) {
		return address.setPass(null).toString();
	}
}
