package org.edgeloop.dvc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jgit.ignore.IgnoreNode;
import org.edgeloop.dvc.cache.DvcIgnore;

/**
 * Finds pointers and pipelines. As DVC does it takes nothing that Git ignores, and goes into no such folder: what DVC tracks is ignored by
 * Git, and may hold very many files.
 */
final class StageFileSearch {

	private static final String GIT_IGNORE = ".gitignore";

	private final Path root;
	private final DvcIgnore ignore;
	private final List<Path> found = new ArrayList<>();

	/** What Git ignores by the rules in one folder. */
	private record GitRules(Path folder, IgnoreNode node) {

		IgnoreNode.MatchResult check(Path path, boolean isFolder) {
			return node.isIgnored(folder.relativize(path).toString().replace('\\', '/'), isFolder);
		}
	}

	StageFileSearch(Path root, DvcIgnore ignore) {
		this.root = root;
		this.ignore = ignore;
	}

	/** @return sorted */
	List<Path> find() throws IOException {
		collect(root, List.of());
		found.sort(null);
		return found;
	}

	private void collect(Path folder, List<GitRules> above) throws IOException {
		List<GitRules> rules = with(above, folder);
		List<Path> folders = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			for (Path entry : entries) {
				String name = Objects.requireNonNull(entry.getFileName()).toString();
				boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
				boolean isWanted = isFolder || DvcRepository.isStageFile(name) && Files.isRegularFile(entry);
				if (isWanted && !ignore.hides(folder, name, isFolder) && !isIgnored(entry, isFolder, rules)) {
					(isFolder ? folders : found).add(entry);
				}
			}
		}
		for (Path inner : folders) {
			collect(inner, rules);
		}
	}

	private static List<GitRules> with(List<GitRules> above, Path folder) throws IOException {
		Path file = folder.resolve(GIT_IGNORE);
		if (!Files.isRegularFile(file)) {
			return above;
		}
		var node = new IgnoreNode();
		try (InputStream in = Files.newInputStream(file)) {
			node.parse(in);
		}
		List<GitRules> rules = new ArrayList<>(above);
		rules.add(new GitRules(folder, node));
		return rules;
	}

	/** The innermost rule that says something counts. */
	private static boolean isIgnored(Path path, boolean isFolder, List<GitRules> rules) {
		for (GitRules inner : rules.reversed()) {
			switch (inner.check(path, isFolder)) {
			case IGNORED:
				return true;
			case NOT_IGNORED:
				return false;
			default:
				break;
			}
		}
		return false;
	}
}
