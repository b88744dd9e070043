package org.edgeloop.versioning.internal.remote;

import java.net.URISyntaxException;

import org.eclipse.jgit.transport.URIish;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Where another repository is, as a user writes it. */
public final class RemoteAddress {

	private RemoteAddress() {
	}

	/**
	 * @param address a folder, or as {@code git@host:path}, {@code ssh://…} or {@code https://…}
	 * @throws ProblemException if it is none, or holds a password
	 */
	public static URIish parse(String address) throws ProblemException {
		try {
			var uri = new URIish(address);
			if (uri.getPass() != null) {
				throw new ProblemException(Problem.error("the address holds a password, which would be written into a file",
						uri.setPass(null).toString(), "leave it out; it is asked for when it is needed"));
			}
			return uri;
		} catch (URISyntaxException e) {
			throw new ProblemException(Problem.error("this is no address of a repository", address, "write it as git@host:path or https://…"), e);
		}
	}
}
