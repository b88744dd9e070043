package org.edgeloop.versioning.internal;

import java.io.File;
import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Writes the settings of a clone. Never through the repository's own object: that leaves out what its reader must not run, and would
 * leave it out of the file, too.
 */
public final class GitSettings {

	private GitSettings() {
	}

	/** @throws ProblemException if the settings are not sound; nothing is written then */
	public static void change(Repository repository, Consumer<Config> change) throws IOException {
		var settings = new FileBasedConfig(new File(repository.getCommonDirectory(), Constants.CONFIG), FS.DETECTED);
		try {
			settings.load();
		} catch (ConfigInvalidException e) {
			throw new ProblemException(Problem.error("the settings of the Git repository are not sound: " + e.getMessage(),
					repository.getDirectory().toString(), "check them with 'git config --list'"), e);
		}
		change.accept(settings);
		settings.save();
	}
}
