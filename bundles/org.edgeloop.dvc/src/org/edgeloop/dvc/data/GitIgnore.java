package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.work.GitPath;
import org.edgeloop.versioning.work.StageOperation;

/** Keeps data out of Git by the line that DVC writes for it, {@code /name} in the {@code .gitignore} beside it. */
public final class GitIgnore {

	/** The name of every such file. */
	public static final String NAME = ".gitignore";

	/** What a line of such a file would take for a pattern. */
	private static final String PATTERN_CHARACTERS = "[]!*#?";

	private GitIgnore() {
	}

	/**
	 * @param output a file or a folder, absolute; nothing is done where there is no Git
	 * @return the file, if it had to be changed
	 * @throws ProblemException if Git has the output already
	 */
	public static Optional<Path> add(Path output) throws IOException {
		Optional<GitPath> git = GitPath.of(output);
		if (git.isEmpty()) {
			return Optional.empty();
		}
		if (git.get().tracked()) {
			String path = git.get().path();
			throw new ProblemException(Problem.error("output '" + path + "' is already tracked by SCM (e.g. Git).", output.toString(),
					"You can remove it from Git, then add to DVC: git rm -r --cached '" + path + "' and git commit -m \"stop tracking "
							+ path + "\"."));
		}
		return git.get().ignored() ? Optional.empty() : write(output);
	}

	/**
	 * Takes an output's line away; a file that held no other goes with it.
	 *
	 * @param output absolute
	 * @return the file, if it had to be changed
	 */
	public static Optional<Path> remove(Path output) throws IOException {
		Path file = fileOf(output);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		String before = Files.readString(file);
		// with its own line break alone, so that those of the other lines stay what they are
		String left = before.replaceAll("(?m)^" + Pattern.quote(lineOf(output)) + "(\\r?\\n|\\z)", "");
		if (left.equals(before)) {
			return Optional.empty();
		}
		if (left.isEmpty()) {
			Files.delete(file);
		} else {
			AtomicFiles.writeString(file, left);
		}
		return Optional.of(file);
	}

	private static Path fileOf(Path output) {
		return Objects.requireNonNull(output.getParent()).resolve(NAME);
	}

	private static String lineOf(Path output) {
		return "/" + escaped(output.getFileName().toString());
	}

	private static Optional<Path> write(Path output) throws IOException {
		Path file = fileOf(output);
		String line = lineOf(output);
		String before = Files.exists(file) ? Files.readString(file) : "";
		if (before.lines().anyMatch(line::equals)) {
			return Optional.empty();
		}
		AtomicFiles.writeString(file, before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + line + "\n");
		return Optional.of(file);
	}

	private static String escaped(String name) {
		var escaped = new StringBuilder();
		name.chars().forEach(c -> escaped.append(PATTERN_CHARACTERS.indexOf(c) >= 0 ? "\\" : "").append((char) c));
		return escaped.toString();
	}

	/** Takes files into Git's index, as {@code core.autostage} asks for. */
	public static void stage(Path place, List<Path> files, Progress progress) throws IOException {
		var paths = new ArrayList<String>();
		for (Path file : files) {
			GitPath.of(file).map(GitPath::path).ifPresent(paths::add);
		}
		if (!paths.isEmpty()) {
			new StageOperation(place, paths).run(progress);
		}
	}
}
