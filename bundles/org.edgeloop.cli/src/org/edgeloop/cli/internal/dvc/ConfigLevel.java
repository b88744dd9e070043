package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcConfig.Level;
import org.edgeloop.dvc.DvcRepository;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which file of the configuration a command is about. */
@NonNullByDefault({})
public final class ConfigLevel {

	@ArgGroup(exclusive = true)
	private Choice choice;

	/** One of them at most. */
	private static final class Choice {

		@Option(names = "--global", description = "Use the configuration of the user.")
		private boolean global;

		@Option(names = "--system", description = "Use the configuration of the machine.")
		private boolean system;

		@Option(names = "--project", description = "Use the configuration of the repository, .dvc/config.")
		private boolean project;

		@Option(names = "--local", description = "Use the configuration of this clone alone, .dvc/config.local.")
		private boolean local;
	}

	/** @return what was named; empty if nothing was */
	public Optional<Level> named() {
		if (choice == null) {
			return Optional.empty();
		}
		if (choice.global) {
			return Optional.of(Level.GLOBAL);
		}
		if (choice.system) {
			return Optional.of(Level.SYSTEM);
		}
		return Optional.of(choice.local ? Level.LOCAL : Level.REPO);
	}

	/** @return what changes go to */
	public Level toChange() {
		return named().orElse(Level.REPO);
	}

	/**
	 * @return the folder {@code .dvc} of the repository around a folder; of none the configurations of user and machine can be used
	 * @throws ProblemException if a repository is needed
	 */
	public Path folder(Path workingFolder) throws IOException {
		Optional<DvcRepository> repository = DvcRepository.find(workingFolder);
		Level level = toChange();
		if (repository.isEmpty() && (level == Level.REPO || level == Level.LOCAL)) {
			throw new ProblemException(Problem.error("config file error: Not inside a DVC repo", workingFolder.toString(),
					"Make one with 'dvc init', or use --global."));
		}
		return repository.map(DvcRepository::folder).orElse(workingFolder.resolve(DvcRepository.FOLDER));
	}
}
