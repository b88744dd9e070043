package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.DvcIgnore;
import org.edgeloop.dvc.internal.data.DataRemoval;
import org.edgeloop.versioning.work.GitPath;

/** Makes a folder a repository of DVC, with the files that {@code dvc init} makes, and has Git take them where there is Git. */
public final class InitOperation {

	/** What is asked for beside the folder. */
	public record Options(boolean withoutGit, boolean insideOfGit, boolean force) {

		/** In the root of a work tree of Git. */
		public static final Options USUAL = new Options(false, false, false);
	}

	private static final String GIT_IGNORE = "/config.local\n/tmp\n/cache\n";
	private static final String WITHOUT_GIT = "[core]\n    no_scm = True\n";
	private static final String DVC_IGNORE = """
			# Add patterns of files dvc should ignore, which could improve
			# the performance. Learn more at
			# https://dvc.org/doc/user-guide/dvcignore
			""";

	private final Path root;
	private final Options options;

	public InitOperation(Path root, Options options) {
		this.root = root.toAbsolutePath().normalize();
		this.options = options;
	}

	/**
	 * @return the repository
	 * @throws ProblemException if there is one already, or no Git where one is asked for; nothing is written then
	 */
	public DvcRepository run(Progress progress) throws IOException {
		progress.begin("Making a repository of DVC", 0);
		Path folder = root.resolve(DvcRepository.FOLDER);
		check(folder);
		DataRemoval.remove(folder);
		Files.createDirectories(folder.resolve("tmp"));
		var files = new ArrayList<Path>();
		files.add(folder.resolve("config"));
		AtomicFiles.writeString(files.getFirst(), options.withoutGit() ? WITHOUT_GIT : "");
		Path ignore = root.resolve(DvcIgnore.NAME);
		if (!Files.exists(ignore)) {
			AtomicFiles.writeString(ignore, DVC_IGNORE);
		}
		files.add(ignore);
		if (!options.withoutGit()) {
			files.add(folder.resolve(".gitignore"));
			AtomicFiles.writeString(files.getLast(), GIT_IGNORE);
			GitIgnore.stage(root, List.copyOf(files), progress);
		}
		return DvcRepository.open(root);
	}

	private void check(Path folder) throws IOException {
		if (options.withoutGit() && options.insideOfGit()) {
			throw problem("Cannot initialize repo with `--no-scm` and `--subdir`.", "Leave one of them out.");
		}
		boolean git = options.insideOfGit() ? GitPath.of(folder).isPresent() : Files.exists(root.resolve(".git"));
		if (!options.withoutGit() && !git) {
			throw problem(root + " is not tracked by any supported SCM tool (e.g. Git).", "Use `--no-scm` if you don't want to use any SCM or "
					+ "`--subdir` if initializing inside a subdirectory of a parent SCM repository.");
		}
		if (Files.isDirectory(folder) && !options.force()) {
			throw problem("'" + DvcRepository.FOLDER + "' exists.", "Use `-f` to force.");
		}
		if (!options.withoutGit() && GitPath.of(folder).filter(GitPath::ignored).isPresent()) {
			throw problem(folder + " is ignored by your SCM tool.",
					"Make sure that it's tracked, for example, by adding '!.dvc' to .gitignore.");
		}
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error("failed to initiate DVC - " + what, root.toString(), remedy));
	}
}
