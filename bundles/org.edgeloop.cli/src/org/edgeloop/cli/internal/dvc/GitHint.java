package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.dvc.DvcRepository;

/** Says which files are to be given to Git after a command has changed them, as DVC does. */
final class GitHint {

	private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

	private GitHint() {
	}

	/** @param files relative to the working folder; nothing is said of none, nor where there is no Git or files are staged anyway */
	static void print(Console console, DvcRepository repository, List<String> files) throws IOException {
		if (!files.isEmpty() && !repository.config().autostage() && isInGit(repository.root())) {
			String names = files.stream().map(GitHint::quoted).collect(Collectors.joining(" "));
			console.print("\nTo track the changes with git, run:\n\n\tgit add " + names
					+ "\n\nTo enable auto staging, run:\n\n\tdvc config core.autostage true\n");
		}
	}

	private static boolean isInGit(Path root) {
		for (Path folder = root; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(".git"))) {
				return true;
			}
		}
		return false;
	}

	/** As a shell needs it. */
	private static String quoted(String name) {
		return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "'\"'\"'") + "'";
	}
}
