package org.edgeloop.dvc.internal.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.versioning.RevisionTree;

/** Reads files of a commit as those of the workspace are read: through symbolic links, as far as they stay in the repository. */
public record CommittedFiles(RevisionTree tree) implements RepositoryFiles {

	/** More are a circle. */
	private static final int MAX_LINKS = 40;

	@Override
	public Optional<byte[]> read(String path) throws ProblemException {
		String place = path;
		for (int links = 0; links < MAX_LINKS; links++) {
			if (place.isEmpty() || place.startsWith("..")) {
				return Optional.empty();
			}
			Optional<String> link = link(place);
			if (link.isEmpty()) {
				return tree.has(place) ? Optional.of(tree.read(place)) : Optional.empty();
			}
			place = followed(place, link.get());
		}
		return Optional.empty();
	}

	/** @return the shortest part of a path that is a link; empty if none is */
	private Optional<String> link(String path) {
		for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
			if (tree.isLink(path.substring(0, end))) {
				return Optional.of(path.substring(0, end));
			}
		}
		return tree.isLink(path) ? Optional.of(path) : Optional.empty();
	}

	/** @return empty if it leads to an absolute path */
	private String followed(String path, String link) throws ProblemException {
		String target = new String(tree.read(link), StandardCharsets.UTF_8);
		if (target.startsWith("/")) {
			return "";
		}
		String folder = link.contains("/") ? link.substring(0, link.lastIndexOf('/')) : "";
		return Path.of(folder, target + path.substring(link.length())).normalize().toString().replace('\\', '/');
	}
}
