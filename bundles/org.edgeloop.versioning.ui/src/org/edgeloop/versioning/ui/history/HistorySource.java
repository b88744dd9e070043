package org.edgeloop.versioning.ui.history;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.versioning.history.LogPage;
import org.edgeloop.versioning.history.LogRequest;

/** What the History view asks a repository. Each method may take long and is called in the background. */
public interface HistorySource {

	/** @param project a folder in the repository. @return the repository's own folder, with a page of its commits */
	Page log(Path project, LogRequest request, Progress progress) throws IOException;

	/** @return in what two versions differ */
	VersionDifference compare(Path project, VersionPair pair, Progress progress) throws IOException;

	/**
	 * Some commits of a repository.
	 *
	 * @param root the repository's folder
	 * @param commits the youngest first
	 */
	record Page(Path root, LogPage commits) {
	}
}
