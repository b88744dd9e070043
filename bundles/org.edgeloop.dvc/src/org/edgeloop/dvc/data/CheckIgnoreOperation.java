package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.DvcIgnore;

/** Says whether a {@code .dvcignore} hides a path from DVC, and by which line: {@code dvc check-ignore}. */
public final class CheckIgnoreOperation {

	/**
	 * What was found out.
	 *
	 * @param ignored whether the path is hidden, by itself or with a folder that it is in
	 * @param rule what decided it; empty if no rule speaks of the path
	 */
	public record Result(boolean ignored, Optional<DvcIgnore.Rule> rule) {
	}

	private final DvcRepository repository;

	public CheckIgnoreOperation(DvcRepository repository) {
		this.repository = repository;
	}

	/**
	 * @param place absolute; need not be there
	 * @throws ProblemException if a file with rules cannot be read
	 */
	public Result run(Path place) throws IOException {
		Path path = place.toAbsolutePath().normalize();
		if (!path.startsWith(repository.root()) || path.equals(repository.root())) {
			return new Result(false, Optional.empty());
		}
		Optional<DvcIgnore.Rule> rule = repository.ignore().rule(path, Files.isDirectory(path));
		return new Result(rule.filter(DvcIgnore.Rule::hides).isPresent(), rule);
	}
}
