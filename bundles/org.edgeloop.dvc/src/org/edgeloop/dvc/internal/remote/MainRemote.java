package org.edgeloop.dvc.internal.remote;

import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcRepository;

/** The remote that everything goes to which has none of its own. */
public final class MainRemote {

	private MainRemote() {
	}

	/** @return the name of the one that is asked for, or else of the default one; empty if there is neither */
	public static Optional<String> of(DvcRepository repository, Optional<String> asked) {
		return asked.or(() -> repository.config().defaultRemote());
	}

	/**
	 * @param command what cannot do without, as it is typed behind {@code dvc}
	 * @return as {@link #of}
	 * @throws ProblemException in DVC's words, if there is none
	 */
	public static String required(DvcRepository repository, Optional<String> asked, String command) throws ProblemException {
		return of(repository, asked).orElseThrow(() -> missing(repository, command));
	}

	/** @return what DVC says where there is none */
	public static ProblemException missing(DvcRepository repository, String command) {
		String remedy = repository.config().remoteNames().isEmpty()
				? "Create a default remote with\n    dvc remote add -d <remote name> <remote url>"
				: "Setup default remote with\n    dvc remote default <remote name>\nor use:\n    dvc " + command + " -r <remote name>";
		return new ProblemException(Problem.error("config file error: no remote specified in " + repository.root() + ". " + remedy, "", ""));
	}
}
