package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.GlobTargets;
import org.edgeloop.dvc.data.TrackedOutputs;

/** Turns what is named from the working folder into paths from the repository's root, and back. */
final class DataTargets {

	private final DvcRepository repository;
	private final Path folder;

	/** @param folder the working folder, absolute */
	DataTargets(DvcRepository repository, Path folder) throws IOException {
		this.repository = repository;
		this.folder = folder.startsWith(repository.root()) ? folder : folder.toRealPath();
	}

	/** @throws ProblemException if one leads out of the repository */
	List<String> fromRoot(List<String> targets) throws ProblemException {
		var paths = new ArrayList<String>();
		for (String target : targets) {
			Path place = folder.resolve(target).normalize();
			if (!place.startsWith(repository.root())) {
				throw new ProblemException(Problem.error("The path leads out of the repository", target, "Name a path in " + repository.root() + "."));
			}
			paths.add(TrackedOutputs.relative(repository.root(), place));
		}
		return paths;
	}

	/** @return what patterns stand for, from the working folder */
	List<String> matching(List<String> patterns) throws IOException {
		return GlobTargets.of(folder, patterns).stream().map(this::fromFolder).toList();
	}

	/** @param path from the repository's root; a '/' at its end stays */
	String fromFolder(String path) {
		String relative = folder.relativize(repository.root().resolve(path)).toString().replace('\\', '/');
		return path.endsWith("/") ? relative + "/" : relative;
	}

	String fromFolder(Path path) {
		return fromFolder(TrackedOutputs.relative(repository.root(), path));
	}
}
