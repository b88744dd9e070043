package org.edgeloop.versioning.remote;

import java.nio.file.Path;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.URIish;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitSettings;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.remote.RemoteAddress;

/** Has a repository know another one by a name, as {@code git remote add} does. Nothing is fetched yet. */
public final class AddRemoteOperation {

	private final Path place;
	private final String name;
	private final String address;

	/**
	 * @param place a file or a folder in the repository
	 * @param name such as {@code origin}
	 * @param address a folder, or as {@code git@host:path}, {@code ssh://…} or {@code https://…}
	 */
	public AddRemoteOperation(Path place, String name, String address) {
		this.place = place;
		this.name = name;
		this.address = address;
	}

	/** @throws ProblemException if the name is taken or none, or the address is none or holds a password; then nothing is changed */
	public void run(Progress progress) throws ProblemException {
		progress.begin("Adding the remote", 1);
		URIish uri = RemoteAddress.parse(address);
		GitTask.change(place, repository -> {
			check(repository);
			GitSettings.change(repository, settings -> {
				settings.setString("remote", name, "url", address);
				settings.setString("remote", name, "fetch", new RefSpec("+refs/heads/*:refs/remotes/" + name + "/*").toString());
			});
			return uri;
		});
		progress.worked(1);
	}

	private void check(Repository repository) throws ProblemException {
		if (!Repository.isValidRefName("refs/remotes/" + name + "/x") || name.contains("/")) {
			throw new ProblemException(Problem.error("this is no name for a remote", name, "use letters, digits and dashes"));
		}
		if (repository.getConfig().getSubsections("remote").contains(name)) {
			throw new ProblemException(Problem.error("there is a remote of this name already", name, "choose another name"));
		}
	}
}
