package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.RemoteSettings;

/** Opens remotes of certain schemes. */
public interface RemoteKind {

	/** @return schemes of addresses in lower case, as {@code ssh}; {@link Remotes#LOCAL} for paths of this machine */
	Set<String> schemes();

	/**
	 * @param settings with an address of one of the schemes
	 * @param access asked when the remote wants a secret, or is not known
	 * @return open until it is closed
	 * @throws org.edgeloop.base.ProblemException if the settings cannot be right, with the option concerned
	 * @throws org.edgeloop.base.ConnectionException if the remote cannot be reached or lets nobody in, as far as this is found out already
	 * @throws java.util.concurrent.CancellationException if it is cancelled
	 */
	Remote open(RemoteSettings settings, RemoteAccess access, Progress progress) throws IOException;
}
