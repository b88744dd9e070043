package org.edgeloop.versioning.internal.remote;

import java.io.IOException;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.BranchReader;

/** Which remote is meant where none is named, as Git chooses. */
public final class RemoteChoice {

	private RemoteChoice() {
	}

	/** @param named empty for none */
	public static String toFetch(Repository repository, String named) throws IOException {
		@Nullable
		String ofBranch = value(repository, "branch", BranchReader.currentBranch(repository), "remote");
		return existing(repository, named, ofBranch);
	}

	/** @param named empty for none */
	static String toPush(Repository repository, String branch, String named) throws IOException {
		@Nullable
		String chosen = value(repository, "branch", branch, "pushRemote");
		if (chosen == null) {
			chosen = repository.getConfig().getString("remote", null, "pushDefault");
		}
		if (chosen == null) {
			chosen = value(repository, "branch", branch, "remote");
		}
		return existing(repository, named, chosen);
	}

	private static String existing(Repository repository, String named, @Nullable String chosen) throws ProblemException {
		Set<String> remotes = repository.getConfig().getSubsections("remote");
		if (named.isEmpty() && chosen == null && remotes.size() == 1) {
			return remotes.iterator().next();
		}
		String usual = chosen == null || chosen.equals(".") ? Constants.DEFAULT_REMOTE_NAME : chosen;
		String name = named.isEmpty() ? usual : named;
		if (!remotes.contains(name)) {
			throw new ProblemException(Problem.error("the repository has no remote of this name", name,
					remotes.isEmpty() ? "add one first" : "name one of " + String.join(", ", remotes)));
		}
		return name;
	}

	private static @Nullable String value(Repository repository, String section, String name, String key) {
		Config config = repository.getConfig();
		return name.isEmpty() ? null : config.getString(section, name, key);
	}
}
