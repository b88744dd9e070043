package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.remote.MainRemote;
import org.edgeloop.dvc.internal.remote.RemoteKeys;

/** Lists the objects that a remote has. Changes nothing. */
public final class RemoteContentsOperation {

	private final DvcRepository repository;
	private final Remotes remotes;
	private final RemoteAccess access;
	private final TransferOptions options;
	private final String command;

	/**
	 * @param options which remote; the default one where none is named
	 * @param command what wants to know, as it is typed behind {@code dvc}: for the message where there is no remote
	 */
	public RemoteContentsOperation(DvcRepository repository, Remotes remotes, RemoteAccess access, TransferOptions options, String command) {
		this.repository = repository;
		this.remotes = remotes;
		this.access = access;
		this.options = options;
		this.command = command;
	}

	/**
	 * @throws org.edgeloop.base.ConnectionException if the remote cannot be reached
	 * @throws ProblemException if there is no remote, or it is of a kind that cannot be listed
	 * @throws java.util.concurrent.CancellationException if it is cancelled
	 */
	public Set<DataHash> run(Progress progress) throws IOException {
		String name = MainRemote.required(repository, options.remote(), command);
		try (Remote remote = remotes.open(repository.config().remote(name), access, progress)) {
			if (!remote.canList()) {
				throw new ProblemException(Problem.error("This remote does not say what it has", remote.address(), "name another one"));
			}
			progress.begin("Look what " + remote.address() + " has", 0);
			Set<DataHash> found = new HashSet<>();
			remote.list("", (key, _) -> RemoteKeys.hash(key).ifPresent(found::add), progress);
			return found;
		}
	}
}
