package org.edgeloop.versioning.work;

import java.nio.file.Path;

import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.Identity;

/** Says in whose name commits of one repository are made, in its own settings; those of the user elsewhere stay as they are. */
public final class SetUserOperation {

	private final Path place;
	private final String person;

	/**
	 * @param place a file or a folder in the work tree
	 * @param person {@code Name <address>}
	 */
	public SetUserOperation(Path place, String person) {
		this.place = place;
		this.person = person;
	}

	/** @throws ProblemException if that is no person, there is no repository, or its settings cannot be written */
	public void run(Progress progress) throws ProblemException {
		PersonIdent named = Identity.parse(person);
		if (named.getEmailAddress().isEmpty()) {
			throw new ProblemException(Problem.error("the address is missing", person, "write it as 'Name <address>'"));
		}
		progress.checkCancelled();
		GitTask.changeWorkTree(place, repository -> {
			StoredConfig config = repository.getConfig();
			config.setString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_NAME, named.getName());
			config.setString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_EMAIL, named.getEmailAddress());
			config.save();
			return true;
		});
	}
}
