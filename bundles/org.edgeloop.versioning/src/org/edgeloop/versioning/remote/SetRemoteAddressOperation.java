package org.edgeloop.versioning.remote;

import java.nio.file.Path;

import org.eclipse.jgit.transport.URIish;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitSettings;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.remote.RemoteAddress;

/**
 * Has a remote that is known lie elsewhere, as {@code git remote set-url} does. An address of its own that it may have for pushes stays.
 */
public final class SetRemoteAddressOperation {

	private final Path place;
	private final String name;
	private final String address;

	/**
	 * @param place a file or a folder in the repository
	 * @param name such as {@code origin}
	 * @param address a folder, or as {@code git@host:path}, {@code ssh://…} or {@code https://…}
	 */
	public SetRemoteAddressOperation(Path place, String name, String address) {
		this.place = place;
		this.name = name;
		this.address = address;
	}

	/** @throws ProblemException if there is no such remote, or the address is none or holds a password; then nothing is changed */
	public void run(Progress progress) throws ProblemException {
		progress.begin("Changing the remote", 1);
		URIish uri = RemoteAddress.parse(address);
		GitTask.change(place, repository -> {
			if (!repository.getConfig().getSubsections("remote").contains(name)) {
				throw new ProblemException(Problem.error("the repository has no remote of this name", name, "add it first"));
			}
			GitSettings.change(repository, settings -> settings.setString("remote", name, "url", address));
			return uri;
		});
		progress.worked(1);
	}
}
